import type { TemplateSection } from './pack.ts';
import { REFERENCES } from './references.ts';

const IDENTIFIED = ['CSI', 'TSI', 'ATSI'] as const;
const EVERY = ['everySchool'] as const;
const TITLE_I = ['titleISchoolwide'] as const;

type Unnamed = Omit<TemplateSection, 'id'>;

const section = (
  heading: string,
  guidance: string,
  requiredWhen: TemplateSection['requiredWhen'],
  meets: TemplateSection['meets'],
  table?: TemplateSection['table'],
): Unnamed => ({
  heading,
  guidance,
  requiredWhen,
  meets,
  ...(table && { table }),
});

/** Sections with their names in code for ids, which last from year to year. */
export function named<Name extends string, Section extends Unnamed>(
  sections: Readonly<Record<Name, Section>>,
): Readonly<Record<Name, Section & Pick<TemplateSection, 'id'>>> {
  const entries = Object.entries<Section>(sections).map(([id, each]) => [id, { id, ...each }]);
  return Object.fromEntries(entries);
}

const {
  schoolwide,
  schoolwideRevision,
  schoolwideStrategies,
  schoolwideEvaluation,
  consolidatedPrograms,
  needsAssessment,
  identified,
} = REFERENCES;

/** Sections that the templates of more than one state share. A template may narrow or extend one of them. */
export const SECTIONS = named({
  aboutTheSchool: section(
    'About our school',
    'Whom the school serves, in a few sentences a family would recognize: grades, enrollment, programs, languages, and what has changed since last year.',
    EVERY,
    [],
  ),
  planningTeam: section(
    'Planning team',
    'Who wrote this plan and whom each person speaks for: principal, other leaders, teachers, support staff, families, students where age allows, community partners. For a student write “student”, never the name.',
    ['titleISchoolwide', ...IDENTIFIED],
    [schoolwide, identified],
    'team',
  ),
  stakeholderVoice: section(
    'Who was heard',
    'One row for each group (staff, students, families, community): how and when you asked, how many answered, what you heard, and what changed in the plan because of it.',
    EVERY,
    [],
    'voices',
  ),
  needsAssessment: section(
    'What our data show',
    'How the needs assessment was done and with whom, the results for all students and for each student group, migratory children included, and what you conclude. Then one row for each need, with an ID such as N1; each goal names the need it answers.',
    EVERY,
    [needsAssessment, identified],
    'needs',
  ),
  rootCauses: section(
    'Root causes',
    'For each need, why it is so: the causes the school can act on, and the evidence that they are causes and not only circumstances.',
    EVERY,
    [],
  ),
  identification: section(
    'Why our school was identified',
    'For schools identified for support (CSI, TSI, ATSI): the student groups and indicators that led to it, and how families and staff were told why.',
    IDENTIFIED,
    [identified],
  ),
  resourceInequities: section(
    'Resource inequities',
    'For schools in comprehensive (CSI) or additional targeted support (ATSI): where time, staff, courses, money or materials reach some students less than others, how you looked, and what this plan does about it.',
    ['CSI', 'ATSI'],
    [REFERENCES.comprehensiveInequities, REFERENCES.additionalInequities],
    'inequities',
  ),
  evidence: section(
    'Evidence-based interventions',
    'For schools identified for support: each intervention, its evidence tier (1 strong, 2 moderate, 3 promising, 4 shows a rationale), the study or source, and the goal it serves. Plans paid for with school improvement funds need at least one of tiers 1 to 3.',
    IDENTIFIED,
    [identified, REFERENCES.evidence],
    'interventions',
  ),
  schoolwideStrategies: section(
    'Schoolwide strategies (Title I)',
    'For Title I schoolwide programs: how every student gets the chance to meet the state standards, how learning time and its quality grow, and what is done for students who are struggling. Delete this section if the school runs no schoolwide program.',
    TITLE_I,
    [schoolwideStrategies],
  ),
  combinedFunds: {
    ...section(
      'How funds work together (Title I)',
      'For schoolwide programs that combine funds: each program, its purpose, the amount, and how that purpose is still met. Delete this section if no funds are combined.',
      TITLE_I,
      [consolidatedPrograms],
      'combinedFunds',
    ),
    mayBeLeftOut: true as const,
  },
  monitoring: section(
    'How we monitor and adjust',
    'When the team looks at progress, which data it looks at, who leads, and how the plan is changed when something does not work. Include the look back at the end of the year.',
    EVERY,
    [schoolwideRevision, identified],
  ),
  families: section(
    'How families are informed',
    'How families and the public get this plan and its results in words they understand, and in which languages.',
    EVERY,
    [schoolwide],
  ),
  results: {
    ...section(
      'End-of-year results',
      'At the end of the year, one row for each goal by its Goal ID: the result, the day it was measured, whether the goal was met, and what comes next.',
      EVERY,
      [schoolwideEvaluation],
      'results',
    ),
    owedFrom: 'Closed' as const,
  },
  approvals: {
    ...section(
      'Approvals',
      'For schools in comprehensive support (CSI): the dates on which the school, the district and the state approved this plan. Other schools: the date of board approval, where the district asks for it.',
      ['CSI'],
      [REFERENCES.comprehensiveApproval],
    ),
    owedFrom: 'Approved by the board' as const,
  },
});
