import type { TemplatePack, TemplateSection } from '../pack.ts';

// References name sections only: the sub-paragraphs were not checked against the statute.
const ESEA_SCHOOLWIDE = 'ESEA section 1114(b)';
const ESEA_IDENTIFIED = 'ESEA section 1111(d)';

const beforeGoals: readonly TemplateSection[] = [
  {
    id: 'aboutTheSchool',
    heading: 'About our school',
    guidance:
      'Whom the school serves, in a few sentences a family would recognize: grades, enrollment, programs, languages, and what has changed since last year.',
    requiredWhen: ['everySchool'],
    meets: '',
  },
  {
    id: 'planningTeam',
    heading: 'Planning team',
    guidance:
      'Who wrote this plan and what each person stands for: principal, other leaders, teachers, support staff, families, students where age allows, community partners. Role first; names of students do not belong here.',
    requiredWhen: ['titleISchoolwide', 'CSI', 'TSI', 'ATSI'],
    meets: `${ESEA_SCHOOLWIDE}; ${ESEA_IDENTIFIED}`,
  },
  {
    id: 'stakeholderVoice',
    heading: 'Who was heard',
    guidance:
      'For each group (staff, students, families, community): how and when you asked, how many answered, what you heard, and what changed in the plan because of it.',
    requiredWhen: ['everySchool'],
    meets: '',
  },
  {
    id: 'needsAssessment',
    heading: 'What our data show',
    guidance:
      'How the needs assessment was done and with whom, the results for all students and for each student group, migratory children included, and what you conclude. Name each need so that a goal can point to it, for example N1, N2.',
    requiredWhen: ['everySchool'],
    meets: `34 CFR 200.26(a) for Title I schoolwide programs; ${ESEA_IDENTIFIED} for identified schools`,
  },
  {
    id: 'rootCauses',
    heading: 'Root causes',
    guidance:
      'For each need, why it is so: the causes the school can act on, and the evidence that they are causes and not only circumstances.',
    requiredWhen: ['everySchool'],
    meets: '',
  },
  {
    id: 'identification',
    heading: 'Why our school was identified',
    guidance:
      'For schools identified for support (CSI, TSI, ATSI): the student groups and indicators that led to it, and how families and staff were told why.',
    requiredWhen: ['CSI', 'TSI', 'ATSI'],
    meets: ESEA_IDENTIFIED,
  },
  {
    id: 'resourceInequities',
    heading: 'Resource inequities',
    guidance:
      'For CSI and ATSI schools: where time, staff, courses, money or materials reach some students less than others, how you looked, and what this plan does about it.',
    requiredWhen: ['CSI', 'ATSI'],
    meets: ESEA_IDENTIFIED,
  },
];

const afterGoals: readonly TemplateSection[] = [
  {
    id: 'evidence',
    heading: 'Evidence-based interventions',
    guidance:
      'For schools identified for support: each intervention, its evidence tier (1 strong, 2 moderate, 3 promising, 4 shows a rationale), and the study or source. Plans paid for with school improvement funds need at least one of tiers 1 to 3.',
    requiredWhen: ['CSI', 'TSI', 'ATSI'],
    meets: ESEA_IDENTIFIED,
  },
  {
    id: 'schoolwideStrategies',
    heading: 'Schoolwide strategies (Title I)',
    guidance:
      'For Title I schoolwide programs: how every student gets the chance to meet the state standards, how learning time and its quality grow, and what is done for students who are struggling. Delete this section if the school runs no schoolwide program.',
    requiredWhen: ['titleISchoolwide'],
    meets: ESEA_SCHOOLWIDE,
  },
  {
    id: 'combinedFunds',
    heading: 'How funds work together (Title I)',
    guidance:
      'For schoolwide programs that combine funds: each program, its purpose, the amount, and how that purpose is still met. Delete this section if no funds are combined.',
    requiredWhen: ['titleISchoolwide'],
    meets: ESEA_SCHOOLWIDE,
  },
  {
    id: 'monitoring',
    heading: 'How we monitor and adjust',
    guidance:
      'When the team looks at progress, which data it looks at, who leads, and how the plan is changed when something does not work. Include the look back at the end of the year.',
    requiredWhen: ['everySchool'],
    meets: `${ESEA_SCHOOLWIDE}; ${ESEA_IDENTIFIED}`,
  },
  {
    id: 'families',
    heading: 'How families are informed',
    guidance:
      'How families and the public get this plan and its results in words they understand, and in which languages.',
    requiredWhen: ['everySchool'],
    meets: `${ESEA_SCHOOLWIDE} for Title I schoolwide programs`,
  },
  {
    id: 'approvals',
    heading: 'Approvals',
    guidance:
      'For CSI schools: the dates on which the school, the district and the state approved this plan. Other schools: the date of board approval, where the district asks for it.',
    requiredWhen: ['CSI'],
    meets: ESEA_IDENTIFIED,
  },
];

/** A template for any state: what the federal rules ask of a plan, and what good plans hold besides. */
export const genericPack: TemplatePack = {
  id: 'any-state-essa',
  name: 'Any state (ESSA)',
  version: '1',
  notice:
    'This is the template “Any state (ESSA)”. It is not an official form. Ask your district or state which form they accept.',
  beforeGoals,
  goalsGuidance:
    'One section for each goal; three goals are plenty. A goal names who, what, by how much, from which baseline, measured how, and by when.',
  tagGuidance: 'copy one of these into “Strategic priority”:',
  afterGoals,
};
