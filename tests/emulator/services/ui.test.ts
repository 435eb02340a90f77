import { type AuthMode, ServiceError } from '../../../src/emulator/execution.ts';
import { HtmlService } from '../../../src/emulator/services/html-service.ts';
import { attachUi, createUi, type Ui, type UiState, uiOf } from '../../../src/emulator/services/ui.ts';
import { executionFor } from './execution-for-tests.ts';

function windowFor(
  authMode: AuthMode = 'FULL',
  scopes?: readonly string[],
): { ui: Ui; html: HtmlService; state: UiState } {
  const { execution } = executionFor({ authMode, ...(scopes ? { scopes } : {}) });
  const state: UiState = { menus: new Map(), shown: [], answers: [] };
  return {
    ui: createUi(execution, state),
    html: new HtmlService(execution, { sidebar: '<p>Hello</p>' }),
    state,
  };
}

describe('a menu', () => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)('can be made in %s', (authMode) => {
    const { ui, state } = windowFor(authMode, []);
    const more = ui.createMenu('More').addItem('Deeper', 'deeper');
    ui.createAddonMenu().addItem('First', 'first').addSeparator().addSubMenu(more).addToUi();
    expect([...state.menus.values()].flat()).toEqual([
      { label: 'First', functionName: 'first' },
      { label: 'More > Deeper', functionName: 'deeper' },
    ]);
  });

  test('made again takes the place of the first', () => {
    const { ui, state } = windowFor();
    ui.createAddonMenu().addItem('Old', 'old').addToUi();
    ui.createAddonMenu().addItem('New', 'made').addToUi();
    expect([...state.menus.values()].flat()).toEqual([{ label: 'New', functionName: 'made' }]);
  });
});

describe('alerts and prompts', () => {
  test.each([
    ['OK', ['Done'], [], 'OK'],
    ['YES', ['Sure?', 'YES_NO'], ['YES'], 'YES'],
    ['CANCEL', ['Title', 'Sure?', 'YES_NO_CANCEL'], ['CANCEL'], 'CANCEL'],
    ['the cross', ['Sure?', 'YES_NO'], ['CLOSE'], 'CLOSE'],
  ])('an alert answered by %s', (_, args, answers, button) => {
    const { ui, state } = windowFor();
    state.answers.push(...answers);
    const set = ui.ButtonSet[args[args.length - 1] as keyof typeof ui.ButtonSet];
    const texts = set ? args.slice(0, -1) : args;
    expect(ui.alert(...texts, ...(set ? [set] : []))).toBe(ui.Button[button as keyof typeof ui.Button]);
    expect(state.shown).toEqual([
      { kind: 'alert', title: texts.length === 2 ? texts[0] : '', text: texts[texts.length - 1] },
    ]);
  });

  test('a prompt takes a text or another button', () => {
    const { ui, state } = windowFor();
    state.answers.push('2025-26', 'CANCEL', 'Cancel the contract');
    const { OK_CANCEL } = ui.ButtonSet;
    const [typed, cancelled, likeAButton] = [1, 2, 3].map(() => ui.prompt('Year', 'Which?', OK_CANCEL));
    expect([typed?.getSelectedButton(), typed?.getResponseText()]).toEqual([ui.Button.OK, '2025-26']);
    expect([cancelled?.getSelectedButton(), cancelled?.getResponseText()]).toEqual([ui.Button.CANCEL, '']);
    expect(likeAButton?.getResponseText()).toBe('Cancel the contract');
  });

  test.each([
    ['no text', []],
    ['a title without buttons', ['Title', 'Text']],
    ['something else as buttons', ['Text', {}]],
    ['a number', [5]],
    ['too much', ['a', 'b', 'c']],
  ])('with %s do not match a signature', (_, args) => {
    const { ui } = windowFor();
    expect(() => ui.alert(...args)).toThrow(/don't match the method signature for Ui.alert/);
    expect(() => ui.prompt(...args)).toThrow(ServiceError);
  });

  test('with nobody to answer, or an answer that is no button, are a mistake of the test', () => {
    const { ui, state } = windowFor();
    expect(() => ui.prompt('Which?')).toThrow('Nobody is there to answer “Which?”');
    state.answers.push('MAYBE');
    expect(() => ui.alert('Sure?', ui.ButtonSet.YES_NO)).toThrow('“Sure?” has no button MAYBE');
  });
});

describe('sidebars and dialogs', () => {
  test('show the HTML of the script', () => {
    const { ui, html, state } = windowFor();
    ui.showSidebar(html.createHtmlOutputFromFile('sidebar').setTitle('Plan'));
    ui.showModalDialog(html.createHtmlOutput('<b>x</b>').append('<i>y</i>'), 'Details');
    expect(state.shown).toEqual([
      { kind: 'sidebar', title: 'Plan', text: '<p>Hello</p>' },
      { kind: 'dialog', title: 'Details', text: '<b>x</b><i>y</i>' },
    ]);
    expect(() => html.createHtmlOutputFromFile('missing')).toThrow('No HTML file named missing was found.');
    expect(() => ui.showSidebar('<p>text</p>' as never)).toThrow(/signature for Ui.showSidebar/);
  });

  test.each([
    ['NONE', undefined, 'You do not have permission to call Ui.'],
    ['LIMITED', undefined, 'You do not have permission to call Ui.'],
    [
      'FULL',
      ['documents.currentonly'],
      'Required permissions: (https://www.googleapis.com/auth/script.container.ui)',
    ],
  ] as const)('are refused in %s with scopes %j', (authMode, scopes, message) => {
    const { ui } = windowFor(authMode, scopes);
    const page = windowFor().html.createHtmlOutput('x');
    expect(() => ui.showSidebar(page)).toThrow(message);
    expect(() => ui.showModalDialog(page, 'x')).toThrow(message);
    expect(() => ui.alert('x')).toThrow(message);
  });

  test('getUi finds what was attached to the run', () => {
    const { execution } = executionFor();
    expect(() => uiOf(execution)).toThrow('Cannot call getUi() from this context.');
    const ui = createUi(execution, { menus: new Map(), shown: [], answers: [] });
    attachUi(execution, ui);
    expect(uiOf(execution)).toBe(ui);
  });
});
