import type { TemplatePack } from '../pack.ts';
import { SECTIONS } from '../sections.ts';

const NAME = 'Any state (ESSA)';

/** Printed under the title of every plan. */
export const noticeOf = (name: string): string =>
  `This is the template “${name}”. It is not an official form. Ask your district or state which form they accept.`;

/** A template for any state: what the federal rules ask of a plan, and what good plans hold besides. */
export const genericPack: TemplatePack = {
  id: 'any-state-essa',
  name: NAME,
  version: '2',
  notice: noticeOf(NAME),
  beforeGoals: [
    SECTIONS.aboutTheSchool,
    SECTIONS.planningTeam,
    SECTIONS.stakeholderVoice,
    SECTIONS.needsAssessment,
    SECTIONS.rootCauses,
    SECTIONS.identification,
    SECTIONS.resourceInequities,
  ],
  goalsGuidance:
    'One section for each goal; three goals are plenty. A goal names who, what, by how much, from which baseline, measured how, and by when. Beside “Need addressed” write the ID of the need it answers, such as N1.',
  tagGuidance: 'copy one of these into “Strategic priority”:',
  goalFields: [],
  afterGoals: [
    SECTIONS.evidence,
    SECTIONS.schoolwideStrategies,
    SECTIONS.combinedFunds,
    SECTIONS.monitoring,
    SECTIONS.families,
    SECTIONS.results,
    SECTIONS.approvals,
  ],
  statusNames: [],
};
