import { GOAL_FIELDS } from '../../plan/fields.ts';
import type { Activity } from '../../plan/plan.ts';
import type { GoalDraft } from './goal-draft.ts';
import { moneyOfRow } from './money.ts';
import { type Piece, piecesOfText } from './pieces.ts';
import type { ColumnKey } from './row-header.ts';
import { ONLY_NUMBER, type OtherRow } from './rows.ts';

/** Adds what a row's columns say of a goal; where the row has its goal, a cell of several lines names several activities. */
export function addRow(draft: GoalDraft, row: OtherRow): void {
  const textOf = (key: ColumnKey) => row.texts.get(key) || '';
  const named = addStrategy(draft, row.strategy, textOf('activity:activity'));
  // A step that is a number only is described in a column of its own.
  const isDescribed = ONLY_NUMBER.test(named) && textOf('money:purpose') !== '';
  const activity = isDescribed ? textOf('money:purpose') : named;
  const lines = row.hasGoals && activity.includes('\n') ? activity.split('\n') : [activity];
  lines.forEach((line, index) => {
    addLine(draft, line.trim(), (key) => shareOf(textOf(`activity:${key}`), index, lines.length));
  });
  for (const { key, label } of GOAL_FIELDS) {
    const text = textOf(`goal:${key}`);
    if (key !== 'statement' && text !== '') draft.setField(key, label, text);
  }
  const money = moneyOfRow(
    (key) => (isDescribed && key === 'purpose' ? '' : textOf(`money:${key}`)),
    activity,
  );
  if (money !== null) draft.resources.push(money);
}

/** Adds the strategy a row's step serves, once; where the row has no step, the strategy is what is done. */
function addStrategy(draft: GoalDraft, strategy: string, step: string): string {
  const isNew = strategy !== '' && draft.activities.every(({ activity }) => activity !== strategy);
  if (step === '') return isNew ? strategy : '';
  if (isNew) draft.addActivity(strategy);
  return step;
}

/** Adds the money of a row that stands far from its goal and names it by number; an amount the goal has already is not added again. */
export function addMoneyOfRow(draft: GoalDraft, { texts }: OtherRow): void {
  const money = moneyOfRow((key) => texts.get(`money:${key}`) || '', '');
  const isKnown = draft.resources.some(({ amount }) => amount.value === money?.amount.value);
  if (money !== null && !isKnown) draft.resources.push(money);
}

/** A label's text of several lines names several activities. */
export function addActivities(draft: GoalDraft, text: string): void {
  for (const line of text.split('\n')) addLine(draft, line.trim(), () => '');
}

type Column = Exclude<keyof Activity, 'activity'>;

function addLine(draft: GoalDraft, line: string, textOf: (key: Column) => string): void {
  if (line === '') {
    if (draft.activities.length > 0) describeLast(draft, textOf);
    return;
  }
  const [piece, ...more] = piecesOfText(line, 0, draft.start.place);
  if (piece?.kind === 'label' && piece.label.part === 'goal') {
    draft.setField(piece.label.key, piece.name, piece.text);
    return;
  }
  draft.addActivity(piece !== undefined && saysWhatIsDone(piece) ? piece.text : line);
  for (const said of more)
    if (said.kind === 'label' && said.label.part === 'activity' && said.label.key !== 'activity')
      draft.describeActivity(said.label.key, said.name, said.text);
  describeLast(draft, textOf);
}

/** `• Small groups`, `Action step 2: small groups` */
const saysWhatIsDone = (piece: Piece): boolean =>
  piece.kind === 'item' ||
  (piece.kind === 'label' &&
    piece.label.part === 'activity' &&
    piece.label.key === 'activity' &&
    piece.text !== '');

/** A row that names no activity goes on with the one above. */
function describeLast(draft: GoalDraft, textOf: (key: Column) => string): void {
  for (const key of COLUMNS) {
    const text = textOf(key);
    if (text !== '') draft.describeActivity(key, key, text);
  }
}

const COLUMNS: readonly Column[] = [
  'lead',
  'start',
  'end',
  'howOften',
  'mtssTier',
  'evidenceTier',
  'adultMeasure',
  'studentMeasure',
  'status',
];

/** Where a cell has as many lines as there are activities, each has its own; else all share the whole. */
function shareOf(text: string, index: number, count: number): string {
  const lines = text.split('\n');
  return count > 1 && lines.length === count ? (lines[index] || '').trim() : text;
}
