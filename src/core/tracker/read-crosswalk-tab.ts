import { carriedFieldNamed } from '../next-year/carry-fields.ts';
import type { CrosswalkKind, CrosswalkRow } from '../plan/crosswalk.ts';
import { CROSSWALK_KINDS } from '../plan/crosswalk-fields.ts';
import { isSameLabel } from '../plan/normalize-label.ts';
import { readTag } from '../plan/priority-tag.ts';
import { textAt } from './cell-text.ts';
import { CROSSWALK_TAB } from './people-tabs.ts';
import { readRows } from './read-rows.ts';
import { findingIn, type SetupFinding } from './setup-finding.ts';
import type { TabContent } from './tab-definition.ts';

/** What a row may name under “This year”. */
export interface CrosswalkTargets {
  readonly priorityIds: readonly string[];
  readonly initiativeIds: readonly string[];
  /** Labels of the district's own rows in every goal table. */
  readonly goalFields: readonly string[];
  readonly headings: readonly string[];
}

export interface CrosswalkReading {
  readonly crosswalk: readonly CrosswalkRow[];
  readonly findings: readonly SetupFinding[];
}

/**
 * The crosswalk as people filled it in. A row of no known kind, or with nothing under “Last year”, is a finding and left out. One whose
 * “This year” names nothing there is, is a finding and stays: what it is about then goes on under nothing, which is safer than
 * under its old name.
 */
export function readCrosswalkTab(
  content: TabContent | undefined,
  targets: CrosswalkTargets,
): CrosswalkReading {
  const findings: SetupFinding[] = [];
  const crosswalk = readRows(CROSSWALK_TAB, content).flatMap(({ cells, row }): CrosswalkRow[] => {
    const add = (message: string) => findings.push(findingIn(CROSSWALK_TAB, row, 'warning', message));
    const kind = kindOf(textAt(cells, 'kind'));
    const from = textAt(cells, 'from');
    if (kind === null || from === '') {
      add(notUsed(row, kind === null ? textAt(cells, 'kind') : null));
      return [];
    }
    const asked = textAt(cells, 'to');
    const to = asked === '' ? '' : resolved(kind, asked, targets);
    if (to === null) add(unresolved(row, kind, asked));
    return [{ kind, from, to: to ?? asked, note: textAt(cells, 'note') }];
  });
  return { crosswalk, findings };
}

const kindOf = (text: string): CrosswalkKind | null =>
  CROSSWALK_KINDS.find(({ label, synonyms }) => [label, ...synonyms].some((name) => isSameLabel(name, text)))
    ?.key ?? null;

/** What a text names this year, as the profile is to say it; null for nothing. */
function resolved(kind: CrosswalkKind, text: string, targets: CrosswalkTargets): string | null {
  const named = (names: readonly string[]) => names.find((name) => isSameLabel(name, text)) ?? null;
  const tagged = (ids: readonly string[]) => {
    const { id } = readTag(text, ids);
    return id !== null && ids.includes(id) ? id : null;
  };
  if (kind === 'priority') return tagged(targets.priorityIds);
  if (kind === 'initiative') return tagged(targets.initiativeIds);
  if (kind === 'section') return named(targets.headings);
  return named(targets.goalFields) ?? (carriedFieldNamed(text) === null ? null : text);
}

function notUsed(row: number, kind: string | null): string {
  const what =
    kind === null
      ? 'names nothing under “Last year”. Write there what last year’s plans call it.'
      : `says “${kind}” under “What has changed”. Write one of these there: ${CROSSWALK_KINDS.map(({ label }) => label).join(', ')}.`;
  return `Row ${row} of the Crosswalk tab is left out: it ${what}`;
}

const WHERE: Readonly<Record<CrosswalkKind, string>> = {
  priority: 'is no ID of the Priorities tab',
  initiative: 'is no ID of the Initiatives tab',
  goalField:
    'is neither one of your own goal fields nor a row of the goal table that goes on from year to year',
  section: 'is no heading of the template',
};

const unresolved = (row: number, kind: CrosswalkKind, to: string): string =>
  `Row ${row} of the Crosswalk tab says “${to}” under “This year”, which ${WHERE[kind]}. Until that is put right, nothing goes on under it.`;
