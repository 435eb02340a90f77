import { documentFromJson } from '../../../src/emulator/documents/from-json.ts';
import { documentToJson, documentToLegacyJson } from '../../../src/emulator/documents/to-json.ts';
import { haveRecorded, recorded, recordedDocuments } from './recorded.ts';
import { Desk } from './run.ts';

const there = haveRecorded('docs-json');
const describeRecorded = there ? describe : describe.skip;

interface Recorded {
  documentId: string;
  title: string;
  suggestionsViewMode: 'SUGGESTIONS_INLINE';
  revisionId: string;
  tabs: { documentTab: { namedRanges?: unknown } }[];
}

interface Element {
  endIndex: number;
  textRun?: { content: string; textStyle: unknown };
}

/** Google leaves some neighbouring runs of one style apart; the emulator joins them. */
function withJoinedRuns(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withJoinedRuns);
  if (json === null || typeof json !== 'object') return json;
  const { elements, ...rest } = json as { elements?: Element[] };
  const entries = Object.entries(rest).map(([key, value]) => [key, withJoinedRuns(value)]);
  return { ...Object.fromEntries(entries), ...(elements ? { elements: elements.reduce(joined, []) } : {}) };
}

function joined(before: Element[], element: Element): Element[] {
  const last = before[before.length - 1];
  const sameStyle = JSON.stringify(last?.textRun?.textStyle) === JSON.stringify(element.textRun?.textStyle);
  if (!last?.textRun || !element.textRun || !sameStyle) return [...before, element];
  const textRun = { ...last.textRun, content: last.textRun.content + element.textRun.content };
  return [...before.slice(0, -1), { ...last, endIndex: element.endIndex, textRun }];
}

describeRecorded('recorded documents', () => {
  const paths = recordedDocuments('docs-json/arezzo');

  it('are there', () => {
    expect(paths.length).toBeGreaterThan(50);
  });

  it.each(there ? paths : ['-'])('%s comes out as it went in', (path) => {
    const json = recorded(path) as Recorded;
    const { documentId: id, title, suggestionsViewMode, revisionId } = json;
    const out = documentToJson(documentFromJson(json), { id, title, suggestionsViewMode, revisionId });
    for (const tab of json.tabs) delete tab.documentTab.namedRanges;
    expect(JSON.parse(JSON.stringify(out))).toEqual(json);
  });

  it('comes out as it went in, in legacy form with merged cells and an equation', () => {
    const json = recorded('docs-json/google-docs-hast/complete.json');
    const { documentId: id, title, suggestionsViewMode, revisionId } = json;
    const out = documentToLegacyJson(documentFromJson(json), { id, title, suggestionsViewMode, revisionId });
    expect(JSON.parse(JSON.stringify(out))).toEqual(withJoinedRuns(json));
  });

  it('replaceAllText does what Google did', () => {
    const folder = 'docs-json/arezzo/mutations/T7_replace_all_text';
    const desk = new Desk(documentFromJson(recorded(`${folder}/before.json`)));
    expect(desk.post(recorded(`${folder}/request.json`)).status).toBe(200);
    const { body } = desk.get('includeTabsContent=true').json.tabs[0].documentTab;
    expect(body).toEqual(recorded(`${folder}/after.json`).tabs[0].documentTab.body);
  });
});
