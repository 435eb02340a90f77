import type { DistrictTerm, TermKind } from '../plan/district-profile.ts';
import { readNames, termOfNames } from '../plan/term-text.ts';
import { findTerms } from '../smart/lexicon/find-terms.ts';
import { cellText } from './cell-text.ts';
import { SETUP_TAB } from './people-tabs.ts';
import type { SettingRow } from './setting-row.ts';
import { findingIn, type SetupFinding } from './setup-finding.ts';

export interface TermsReading {
  readonly terms: readonly DistrictTerm[];
  readonly findings: readonly SetupFinding[];
}

/** Content areas first: an assessment may name one as its subject. */
const KINDS: readonly TermKind[] = ['contentArea', 'studentGroup', 'fallingMeasure', 'assessment'];
/** A name is not longer; a sentence is. */
const LONGEST_NAME = 60;
const IN_BRACKETS = /^(.*\S)\s*\(([^()]+)\)$/;

/** The names the district adds, in the order of the Setup tab; each line of a cell is a term of its own. */
export function readTerms(rows: readonly SettingRow[]): TermsReading {
  const findings: SetupFinding[] = [];
  const found: { readonly row: number; readonly term: DistrictTerm }[] = [];
  for (const kind of KINDS) {
    const areas = found.map(({ term }) => term);
    for (const { row, line } of linesOf(rows, kind)) {
      const term = readTerm(kind, line, areas);
      if (typeof term === 'string') findings.push(termFinding(row, line, term));
      else found.push({ row: row.row, term });
    }
  }
  return { terms: found.sort((a, b) => a.row - b.row).map(({ term }) => term), findings };
}

const linesOf = (rows: readonly SettingRow[], kind: TermKind) =>
  rows
    .filter(({ key }) => key === kind)
    .flatMap((row) =>
      cellText(row.value)
        .split('\n')
        .map((line) => ({ row, line: line.trim() })),
    )
    .filter(({ line }) => line !== '');

/** The term a line says, or what is the matter with it. */
function readTerm(kind: TermKind, text: string, areas: readonly DistrictTerm[]): DistrictTerm | string {
  const [, before, inBrackets = ''] = kind === 'assessment' ? IN_BRACKETS.exec(text) || [] : [];
  const isSubject = findTerms(inBrackets, areas).some((found) => found.kind === 'area');
  if (before !== undefined && !isSubject && !/^[A-Z0-9-]{2,8}$/.test(inBrackets)) {
    return `“${inBrackets}” in brackets is no subject the SMART check knows. Write a subject such as reading, or add it in a row of its own named Content area.`;
  }
  // A short name in capitals, as in `Harbor Reading Check (HRC)`, is another name.
  const names = before === undefined ? text : isSubject ? before : `${before}, ${inBrackets}`;
  const term = termOfNames(kind, readNames(names), isSubject ? inBrackets.trim() : '');
  if (term === null) return 'It holds no name of two letters or more. Write the name, then its other names.';
  const long = [term.name, ...term.otherNames].find((name) => name.length > LONGEST_NAME);
  return long === undefined
    ? term
    : 'It looks like a sentence. Write the name as it stands in goals, then other names, separated by commas.';
}

const termFinding = ({ name, row }: SettingRow, text: string, problem: string): SetupFinding =>
  findingIn(
    SETUP_TAB,
    row,
    'warning',
    `Row ${row} of the Setup tab, ${name}, holds “${text}”, which is left out. ${problem}`,
  );
