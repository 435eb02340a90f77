import type { StatusName, TemplatePack, TemplateSection } from '../pack.ts';
import { REFERENCES } from '../references.ts';
import { named, SECTIONS } from '../sections.ts';
import { genericPack, noticeOf } from './generic.ts';

const NAME = 'Washington';

/**
 * OSPI’s tiers of support. Tier 3 is comprehensive; in tiers 1 and 2 a student group is below the line for it, which
 * federal law calls additional targeted support.
 */
const STATUS_NAMES: readonly StatusName[] = [
  [null, /\bfoundational\b/i],
  ['CSI', /\btier\s*(3|iii)\b/i],
  ['ATSI', /\btier\s*(1|2|i|ii)\b|targeted/i],
];

const forEverySchool = (
  heading: string,
  guidance: string,
  ...meets: TemplateSection['meets']
): Omit<TemplateSection, 'id'> => ({ heading, guidance, requiredWhen: ['everySchool'], meets });

/** Sections that every school in Washington owes under the state board’s rule, whatever its support status. */
const STATE_SECTIONS = named({
  wholeStudent: forEverySchool(
    'Growth beyond academics',
    'How students grow in speaking, leading, working with others, self-confidence and resilience, and how you can tell.',
    REFERENCES.waImprovement,
  ),
  successfulSchools: forEverySchool(
    'A safe and successful school',
    'Which characteristics of successful schools this plan works on, a safe and supportive place to learn among them. One or several are enough, for up to three years.',
    REFERENCES.waSuccessfulSchools,
  ),
  equity: forEverySchool(
    'Equity',
    'What the plan does so that gender, race, ethnicity, culture, language, and physical or mental ability do not decide what a student gets.',
    REFERENCES.waEquity,
  ),
  technology: forEverySchool(
    'Technology',
    'How technology is used to teach and to learn.',
    REFERENCES.waFactors,
  ),
  involvement: forEverySchool(
    'Family and community involvement',
    'How families and the community take part in what this plan sets out to do.',
    REFERENCES.waFactors,
  ),
});

/** What Washington asks of sections that other states know too. */
export const STATE_VERSIONS = {
  planningTeam: { ...SECTIONS.planningTeam, requiredWhen: ['everySchool'], meets: [REFERENCES.waSelfReview] },
  stakeholderVoice: { ...SECTIONS.stakeholderVoice, meets: [REFERENCES.waSelfReview] },
  needsAssessment: {
    ...SECTIONS.needsAssessment,
    meets: [REFERENCES.waImprovement, REFERENCES.needsAssessment],
  },
  subjectGoals: {
    id: 'subjectGoals',
    ...forEverySchool(
      'Goals in English language arts and mathematics',
      'For schools with any of grades 3 to 12: name the goal for English language arts and the goal for mathematics; they are separate goals. Say which measures of the state’s framework they move, for all students and for each student group.',
      REFERENCES.waGoals,
    ),
    requiredWhen: ['testedGrades'],
  },
  monitoring: { ...SECTIONS.monitoring, meets: [REFERENCES.waImprovement, REFERENCES.schoolwideRevision] },
  families: {
    ...SECTIONS.families,
    guidance:
      'How families and the public get this plan: its goals, how the school did against them, and what it will do, in words they understand and in which languages.',
    meets: [REFERENCES.waReport],
  },
  results: { ...SECTIONS.results, meets: [REFERENCES.waForms, REFERENCES.schoolwideEvaluation] },
  approvals: {
    ...SECTIONS.approvals,
    guidance:
      'The date on which the board approved this plan for the year. Schools in comprehensive support add the dates of the school, the district and the state.',
    requiredWhen: ['everySchool'],
    meets: [REFERENCES.waApproval, REFERENCES.comprehensiveApproval],
  },
} as const satisfies Readonly<Record<string, TemplateSection>>;

/** Washington: the state board’s rule for every school, and OSPI’s and the federal parts for schools in improvement. */
export const washingtonPack: TemplatePack = {
  ...genericPack,
  id: 'washington',
  name: NAME,
  version: '1',
  notice: noticeOf(NAME),
  beforeGoals: [
    SECTIONS.aboutTheSchool,
    STATE_VERSIONS.planningTeam,
    STATE_VERSIONS.stakeholderVoice,
    STATE_VERSIONS.needsAssessment,
    SECTIONS.identification,
    SECTIONS.resourceInequities,
    STATE_SECTIONS.wholeStudent,
    STATE_SECTIONS.successfulSchools,
    STATE_SECTIONS.equity,
    STATE_SECTIONS.technology,
    STATE_SECTIONS.involvement,
    STATE_VERSIONS.subjectGoals,
  ],
  afterGoals: [
    SECTIONS.evidence,
    SECTIONS.schoolwideStrategies,
    SECTIONS.combinedFunds,
    STATE_VERSIONS.monitoring,
    STATE_VERSIONS.families,
    STATE_VERSIONS.results,
    STATE_VERSIONS.approvals,
  ],
  statusNames: STATUS_NAMES,
};
