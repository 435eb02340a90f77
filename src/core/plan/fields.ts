import type { Thresholds } from '../smart/thresholds.ts';
import type { CalendarDay, DistrictProfile, DistrictTerm, School, TermKind } from './district-profile.ts';
import { type Field, field } from './field.ts';
import type {
  Activity,
  FeedbackEntry,
  Goal,
  Initiative,
  PlanFacts,
  Priority,
  ProgressEntry,
  Resource,
} from './plan.ts';

export type { Field };

/** Goal values that stand in the goal table, one row each. */
export type GoalKey = Exclude<
  keyof Goal,
  | 'title'
  | 'otherFields'
  | 'notes'
  | 'activities'
  | 'resources'
  | 'progress'
  | 'feedback'
  | 'place'
  | 'source'
  | 'confidence'
>;

/** The facts table near the top of a plan, in the order the template prints it. */
export const FACT_FIELDS: readonly Field<keyof PlanFacts>[] = [
  field('school', 'School', 'school name, name of school, building, campus, campus name'),
  field('schoolId', 'School ID', 'school code, school number, building code, campus number'),
  field('schoolYear', 'School year', 'year, plan year, academic year, sy'),
  field(
    'improvementStatus',
    'Improvement status',
    'essa status, identification, support status, federal identification, accountability status',
  ),
  field('state', 'Plan state', 'plan status, state of the plan'),
  field('stateDate', 'State date', 'plan state date, status date, date of plan state'),
  field('template', 'Template', 'template name'),
  field('templateVersion', 'Template version', 'version'),
  field('districtProfile', 'District profile', 'link to district profile, district profile link'),
  {
    ...field('continues', 'Continues plan', 'continues from plan, last year s plan, last years plan'),
    onlyWhenFilled: true,
  },
];

/** The rows of a goal table, in the order the template prints them. */
export const GOAL_FIELDS: readonly Field<GoalKey>[] = [
  field('id', 'Goal ID', 'id, goal code'),
  field(
    'priority',
    'Strategic priority',
    'priority, district priority, strategic plan priority, strategic plan goal, district goal, district strategic goal, district strategic priority, district strategic priority goal, supports this district goal, goal area, priority area',
  ),
  field('initiative', 'Initiative', 'district initiative, strategic initiative'),
  field(
    'need',
    'Need addressed',
    'need, identified need, area of need, area for improvement, problem statement, overarching need, need and root cause, root cause, root causes, rationale, priority performance challenge',
  ),
  field(
    'statement',
    'SMART goal',
    'goal, goal statement, smart goal statement, smartie goal, measurable goal, annual goal, annual measurable goal, improvement goal, school goal, student outcome goal, student performance goal, target goal, performance objective, measurable objective, objective',
  ),
  field(
    'studentGroup',
    'Student group',
    'student groups, students, students served, students to be served, subgroup, subgroups, target population, population',
  ),
  field('grades', 'Grades', 'grade, grade level, grade levels, grade span, grade band'),
  field('contentArea', 'Content area', 'subject, subject area, content, domain, focus area'),
  field(
    'instrument',
    'Instrument',
    'assessment, assessment tool, measurement tool, data source, evaluation data source, evaluation data sources',
  ),
  field('metric', 'Metric', 'indicator, metric indicator, measure, key measure'),
  field('baseline', 'Baseline', 'baseline data, baseline value, current performance, starting point'),
  field('baselineDate', 'Baseline date', 'date of baseline, baseline window'),
  field('target', 'Target', 'expected outcome, target value, goal value, annual target'),
  field('targetDate', 'Target date', 'date of target, milestone date, target window, goal date'),
  field(
    'checkpoint',
    'Interim checkpoint',
    'checkpoint, interim target, interim measure, interim measures, midyear target, benchmark',
  ),
  field('checkpointDate', 'Checkpoint date', 'interim checkpoint date, interim date, midyear date'),
  {
    ...field('continues', 'Continues goal', 'continues, continued from'),
    onlyWhenFilled: true,
  },
];

export const ACTIVITY_COLUMNS: readonly Field<keyof Activity>[] = [
  field(
    'activity',
    'Activity',
    'activities, key activity, key activities, action, actions, action step, action steps, step, steps, strategy, strategies, strategy activity, improvement strategy, key strategies, evidence based strategy, intervention, task, tasks, what will we do',
  ),
  field(
    'lead',
    'Lead',
    'lead person, leads, person responsible, persons responsible, people responsible, position responsible, staff responsible, staff, who is responsible, responsible, responsible party, person accountable, persons accountable, owner, who, oversight',
  ),
  field('start', 'Start', 'start date, begin, begin date, starts'),
  field(
    'end',
    'End',
    'end date, ends, due, due date, by when, when, deadline, completion date, timeline, time line, timeframe, time frame',
  ),
  field('howOften', 'How often', 'frequency'),
  field('mtssTier', 'MTSS tier', 'mtss, tier, tier of support'),
  field('evidenceTier', 'Evidence tier', 'evidence level, level of evidence, essa tier, essa evidence tier'),
  field(
    'adultMeasure',
    'Adult measure',
    'implementation measure, adult implementation measure, evidence of implementation, method for monitoring implementation, monitoring implementation, fidelity measure, formative evaluation, formative eval',
  ),
  field(
    'studentMeasure',
    'Student measure',
    'impact measure, student impact measure, evidence, evidence of success, evidence of impact, measure of success, how growth is measured, method for monitoring effectiveness, monitoring effectiveness, monitoring progress, summative evaluation, summative eval, expected result',
  ),
  field('status', 'Status', 'implementation status, action status'),
];

export const RESOURCE_COLUMNS: readonly Field<keyof Resource>[] = [
  field(
    'fund',
    'Fund',
    'funds, fund source, funding, funding source, funding sources, source of funds, source',
  ),
  field(
    'amount',
    'Amount',
    'cost, estimated cost, budget, dollars, allocation, proposed expenditure, proposed expenditures',
  ),
  field('fte', 'FTE', 'staff fte, staffing'),
  field(
    'purpose',
    'Purpose',
    'use, use of funds, intent and purpose, what it pays for, resource, resources, resources needed, description',
  ),
];

export const PROGRESS_COLUMNS: readonly Field<keyof ProgressEntry>[] = [
  field('date', 'Date', 'checkpoint, checkpoint date, review date, reported on, window'),
  field('value', 'Value', 'current value, result, results, actual, score'),
  field('status', 'Status', 'progress status, outcome status, on track'),
  field('note', 'Note', 'notes, comment, comments, reflection, progress notes, next steps'),
];

export const FEEDBACK_COLUMNS: readonly Field<keyof FeedbackEntry>[] = [
  field('from', 'From', 'reviewer, reviewed by, name'),
  field('date', 'Date', 'review date'),
  field('comment', 'Comment', 'comments, feedback'),
  field('answer', 'Answer', 'response, reply'),
  field('done', 'Done', 'resolved, closed'),
];

export const PRIORITY_COLUMNS: readonly Field<keyof Priority>[] = [
  field('id', 'ID', 'priority id, code'),
  field('name', 'Priority', 'strategic priority, priority name'),
  field('description', 'Description', 'what it means'),
];

export const INITIATIVE_COLUMNS: readonly Field<keyof Initiative>[] = [
  field('id', 'ID', 'initiative id, code'),
  field('priorityId', 'Priority', 'priority id, strategic priority'),
  field('name', 'Initiative', 'initiative name, district initiative'),
];

export const SCHOOL_COLUMNS: readonly Field<keyof School>[] = [
  field('id', 'School ID', 'school code, id, code'),
  field('name', 'School', 'school name, name'),
  field('improvementStatus', 'Improvement status', 'essa status, support status'),
  field('grades', 'Grades', 'grade span, grade levels'),
  field('titleI', 'Title I', 'title i program, title i status'),
  field('allocation', 'Allocation', 'school allocation, allocated'),
];

export const CALENDAR_COLUMNS: readonly Field<keyof CalendarDay>[] = [
  field('name', 'Calendar day', 'event, name, milestone'),
  field('day', 'Date', 'day, due date, first day'),
  field('until', 'Last day', 'until, end'),
];

/** What a district adds to the names the SMART check knows, one a row. */
export const TERM_COLUMNS: readonly Field<keyof Omit<DistrictTerm, 'exactNames'>>[] = [
  field('kind', 'Kind of name', 'kind'),
  field('name', 'Name'),
  field('otherNames', 'Other names', 'also, aliases'),
  field('subject', 'Content area', 'subject'),
];

/** How a kind of name is called in the Setup tab and in the district profile. */
export const TERM_KINDS: readonly Field<TermKind>[] = [
  field('assessment', 'Assessment', 'assessments, test, tests, instrument'),
  field('contentArea', 'Content area', 'content areas, subject, subjects'),
  field('studentGroup', 'Student group', 'student groups, group'),
  field('fallingMeasure', 'Measure that should fall', 'measures that should fall'),
];

/** The limits of the SMART check, as the Setup tab and the district profile name them. */
export const THRESHOLD_FIELDS: readonly Field<keyof Thresholds>[] = [
  field('largestStep', 'Large step, in points a year'),
  field('smallestStep', 'Small step, in points a year'),
  field('ceiling', 'Highest target, in percent'),
  field('smallestGroup', 'Smallest group, in students'),
  field('mostWords', 'Longest goal, in words'),
  field('baselineMonths', 'Oldest baseline, in months'),
];

/** The labels table at the top of a published district profile. */
export const PROFILE_FIELDS: readonly Field<keyof Pick<DistrictProfile, 'district' | 'schoolYear'>>[] = [
  field('district', 'District', 'district name, school district'),
  field('schoolYear', 'School year', 'year, plan year'),
];

/** What a district may ask of its plans besides, with a yes: rows of that table, and of the Setup tab. */
export const ASKED_FIELDS: readonly Field<'asksForMoney'>[] = [field('asksForMoney', 'Money for each goal')];

/** The headings over the four tables of a goal; a heading that says one of these never ends the goal above it. */
export const GOAL_TABLE_HEADINGS: readonly Field<'activities' | 'resources' | 'progress' | 'feedback'>[] = [
  field('activities', 'Key activities', 'activities, action steps, action plan, strategies, actions, tasks'),
  field('resources', 'Resources', 'funding, budget, resources and funding, funds'),
  field('progress', 'Progress', 'progress monitoring, progress reports, monitoring, progress notes'),
  field('feedback', 'Feedback', 'reviewer feedback, district feedback, comments'),
];
