import type { TemplatePack } from '../pack.ts';
import { SECTIONS } from '../sections.ts';
import { genericPack, noticeOf } from './generic.ts';

const NAME = 'Any state (ESSA), short form';

/** What the federal rules ask of a plan, and little else. */
export const genericShortPack: TemplatePack = {
  ...genericPack,
  id: 'any-state-essa-short',
  name: NAME,
  notice: noticeOf(NAME),
  beforeGoals: [
    SECTIONS.planningTeam,
    SECTIONS.stakeholderVoice,
    SECTIONS.needsAssessment,
    SECTIONS.identification,
    SECTIONS.resourceInequities,
  ],
  afterGoals: [
    SECTIONS.evidence,
    SECTIONS.schoolwideStrategies,
    SECTIONS.combinedFunds,
    SECTIONS.monitoring,
    { ...SECTIONS.families, requiredWhen: ['titleISchoolwide'] },
    SECTIONS.results,
    SECTIONS.approvals,
  ],
};
