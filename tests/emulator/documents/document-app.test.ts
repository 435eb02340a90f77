import type { Document } from '../../../src/emulator/documents/document.ts';
import { documentApp } from '../../../src/emulator/documents/document-app.ts';
import { documentFromHtml } from '../../../src/emulator/documents/html-import.ts';
import type { DocumentModel } from '../../../src/emulator/documents/model.ts';
import { Killed } from '../../../src/emulator/execution.ts';
import { type App, activeDocument, Desk, OTHER, scopes } from './run.ts';

const bodyText = (desk: Desk): string => desk.person().text();

describe('opening', () => {
  it('takes documents.currentonly for the open document only', () => {
    const desk = new Desk();
    const app = documentApp(desk.execution(scopes('documents.currentonly'))) as App;
    expect(app.getActiveDocument()?.getName()).toBe('A document');
    expect(() => app.openById(desk.file.id)).toThrow(
      'Specified permissions are not sufficient to call DocumentApp.openById. Required permissions: (https://www.googleapis.com/auth/documents)',
    );
  });

  it('takes documents.readonly for nothing', () => {
    const app = documentApp(new Desk().execution(scopes('documents.readonly'))) as App;
    expect(() => app.getActiveDocument()).toThrow('Required permissions');
  });

  it('is refused without authorization, and by id with a limited one', () => {
    const desk = new Desk();
    const none = documentApp(desk.execution({ authMode: 'NONE' })) as App;
    expect(() => none.getActiveDocument()).toThrow('You do not have permission');
    const limited = documentApp(desk.execution({ authMode: 'LIMITED' })) as App;
    expect(limited.getActiveDocument()).not.toBeNull();
    expect(() => limited.openById(desk.file.id)).toThrow('You do not have permission');
  });

  it('has no active document in a spreadsheet', () => {
    const container = { kind: 'spreadsheet', fileId: 's' } as const;
    expect((documentApp(new Desk().execution({ container })) as App).getActiveDocument()).toBeNull();
  });

  it('gives one message for a document that is not there and one without access', () => {
    const desk = new Desk();
    const app = documentApp(desk.execution({ user: OTHER })) as App;
    const missing = "Document is missing (perhaps it was deleted, or you don't have read access?)";
    expect(() => app.openById(desk.file.id)).toThrow(missing);
    expect(() => app.openById('none')).toThrow(missing);
  });

  it('fails on what Google cannot serve', () => {
    const desk = new Desk();
    (desk.file.content as DocumentModel).unservable = true;
    const app = documentApp(desk.execution()) as App;
    expect(() => app.openById(desk.file.id)).toThrow('Service Documents failed while accessing document');
  });

  it('costs once for as long as the document stays open', () => {
    const desk = new Desk();
    desk.run((_body, _doc, app) => app.getActiveDocument());
    expect(desk.calls.filter(({ kind }) => kind === 'documentOpen')).toHaveLength(1);
  });
});

describe('edits', () => {
  it('are seen in the run, by nobody else before it ends', () => {
    const desk = new Desk();
    desk.run((body) => {
      body.appendParagraph('new');
      expect(body.getText()).toBe('\nnew');
      expect(bodyText(desk)).toBe('');
      expect(JSON.stringify(desk.get('').json)).not.toContain('new');
    });
    expect(bodyText(desk)).toBe('\nnew');
    expect(desk.calls.map(({ kind }) => kind)).toContain('documentSave');
  });

  it('are there for the Docs API after saveAndClose, which closes every object of the document', () => {
    const desk = new Desk();
    desk.run((body, doc, app) => {
      const paragraph = body.appendParagraph('new');
      doc.saveAndClose();
      expect(JSON.stringify(desk.get('').json)).toContain('new');
      const closed = 'Document is closed, its content cannot be updated.';
      expect(() => doc.getBody()).toThrow(closed);
      expect(() => body.appendParagraph('x')).toThrow(closed);
      expect(() => paragraph.getText()).toThrow(closed);
      expect(() => doc.saveAndClose()).toThrow(closed);
      activeDocument(app).getBody().appendParagraph('after');
    });
    expect(bodyText(desk)).toBe('\nnew\nafter');
  });

  it('are lost when the run dies', () => {
    const desk = new Desk();
    const execution = desk.execution({
      interrupt: (call) => {
        if (call.method === 'Text.setBold') throw new Killed('stop');
      },
    });
    const body = activeDocument(documentApp(execution) as App).getBody();
    const text = body.appendParagraph('new').editAsText();
    expect(() => text.setBold(true)).toThrow('stop');
    execution.end();
    expect(bodyText(desk)).toBe('');
  });

  it('save nothing when nothing was changed', () => {
    const desk = new Desk();
    const before = desk.file.content;
    desk.run((body) => body.getText());
    expect(desk.file.content).toBe(before);
    expect(desk.calls.some(({ kind }) => kind === 'documentSave')).toBe(false);
  });

  it('too many at once are refused, until they are saved', () => {
    const desk = new Desk();
    desk.run((body, doc, app) => {
      const row = Array.from({ length: 20 }, () => 'x');
      const rows = Array.from({ length: 49 }, () => row);
      body.appendTable(rows);
      body.appendTable(rows);
      expect(() => body.appendTable(rows)).toThrow('Too many changes applied before saving document.');
      doc.saveAndClose();
      activeDocument(app).getBody().appendTable(rows);
    });
    expect(desk.person().tables()).toHaveLength(3);
  });

  it.each(['reader', 'commenter'] as const)('are refused to a %s, who may look', (role) => {
    const desk = new Desk(documentFromHtml('<p>text</p>'));
    desk.file.permissions.set(OTHER, role);
    desk.run(
      (body) => {
        expect(body.getText()).toBe('text');
        expect(() => body.appendParagraph('x')).toThrow('You do not have permission to edit this document.');
      },
      { user: OTHER },
    );
  });

  it('are put beside what a person does meanwhile', () => {
    const html = '<p>a</p><table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table><p>z</p>';
    const desk = new Desk(documentFromHtml(html));
    desk.run((body) => {
      const table = body.getTables()[0];
      table?.getCell(0, 1).setText('script');
      table?.removeRow(1);
      const person = desk.person();
      person.typeInCell([0, 0, 0], 'person');
      person.addRow(0, ['5', '6']);
      person.appendParagraph('typed');
      body.appendParagraph('appended');
    });
    expect(bodyText(desk)).toBe('a\nperson\nscript\n5\n6\nz\nappended\ntyped');
  });
});

describe('tabs', () => {
  const twoTabs = (): Desk => {
    const desk = new Desk(documentFromHtml('<p>first</p>'));
    desk.person().addTab('Second');
    return desk;
  };

  it('getBody is that of the tab a person looks at, by id that of the first', () => {
    twoTabs().run((body, doc, app) => {
      expect(body.getText()).toBe('');
      expect(doc.getActiveTab().getTitle()).toBe('Second');
      expect(app.openById(doc.getId()).getBody().getText()).toBe('first');
    });
  });

  it('getTabs lists them with their bodies', () => {
    twoTabs().run((_body, doc) => {
      const tabs = doc.getTabs();
      expect(tabs.map((tab) => [tab.getId(), tab.getTitle(), tab.getIndex()])).toEqual([
        ['t.0', 'Tab 1', 0],
        ['t.1', 'Second', 1],
      ]);
      expect(tabs[0]?.asDocumentTab().getBody().getText()).toBe('first');
      expect(doc.getTab('t.1')?.getChildTabs()).toEqual([]);
      expect(doc.getTab('t.9')).toBeNull();
    });
  });
});

describe('cursor and selection', () => {
  const desk = (): Desk => new Desk(documentFromHtml('<h1>Goal</h1><p>Some words here</p><p></p>'));

  it('are where the person put them', () => {
    const one = desk();
    one.person().setCursor({ heading: 'Goal' });
    one.run((_body, doc) => {
      const cursor = doc.getCursor();
      expect(cursor?.getElement().getType().name()).toBe('TEXT');
      expect([cursor?.getOffset(), cursor?.getSurroundingText().getText()]).toEqual([4, 'Goal']);
      cursor?.insertText('!');
    });
    expect(bodyText(one)).toContain('Goal!');
    one.person().select('words');
    one.run((_body, doc) => {
      expect(doc.getCursor()).toBeNull();
      const [part] = doc.getSelection()?.getRangeElements() ?? [];
      expect([part?.isPartial(), part?.getStartOffset(), part?.getEndOffsetInclusive()]).toEqual([
        true,
        5,
        9,
      ]);
    });
  });

  it('are of one person and of the open document', () => {
    const one = desk();
    one.file.permissions.set(OTHER, 'reader');
    one.person().setCursor({ heading: 'Goal' });
    const cursorOf = (doc: Document): unknown => doc.getCursor();
    expect(one.run((_body, doc) => cursorOf(doc), { user: OTHER })).toBeNull();
    expect(one.run((_body, doc, app) => cursorOf(app.openById(doc.getId())))).toBeNull();
  });

  it('can be set by the script', () => {
    const one = desk();
    one.run((body, doc) => {
      doc.setCursor(doc.newPosition(body.getChild(1), 0));
      expect(doc.getCursor()?.getSurroundingText().getText()).toBe('Some words here');
      expect(() => doc.newPosition(body, 0)).toThrow("don't match the method signature");
      expect(() => doc.newPosition(body.getChild(1), 2)).toThrow('outside the element');
    });
  });

  it('can be set in the document a person has open only', () => {
    const one = desk();
    one.run((body, doc, app) => {
      const other = app.openById(doc.getId());
      const position = doc.newPosition(body.getChild(1), 0);
      expect(() => other.setCursor(position)).toThrow('only there for the document a person has open');
      expect(() => other.setActiveTab('t.0')).toThrow('only there for the document a person has open');
    });
  });

  it('can be set in the tab the person looks at only, and the script can show another', () => {
    const one = desk();
    one.person().addTab('Notes');
    one.person().setCursor({ heading: 'Goal' });
    one.run((_body, doc) => {
      const [first, notes] = doc.getTabs();
      const heading = first?.asDocumentTab().getBody().getChild(0);
      const position = first?.asDocumentTab().newPosition(heading, 0);
      if (!position) throw new Error('a first tab');
      expect(() => doc.newPosition(heading, 0)).toThrow('not in this tab');
      expect(() => notes?.asDocumentTab().newPosition(heading, 0)).toThrow('not in this tab');
      expect(() => doc.setCursor(position)).toThrow('not in the active tab');
      doc.setActiveTab(first?.getId() ?? '');
      expect(doc.getCursor()).toBeNull();
      expect(doc.setCursor(position).getCursor()?.getSurroundingText().getText()).toBe('Goal');
      expect(() => doc.setActiveTab('t.9')).toThrow('Tab not found');
    });
  });
});
