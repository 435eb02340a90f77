import type { TemplatePack } from '../pack.ts';
import { REFERENCES } from '../references.ts';
import { SECTIONS } from '../sections.ts';
import { noticeOf } from './generic.ts';
import { STATE_VERSIONS, washingtonPack } from './washington.ts';

const NAME = 'Washington, short form';

/** The same requirements with the state’s factors in one section. */
export const washingtonShortPack: TemplatePack = {
  ...washingtonPack,
  id: 'washington-short',
  name: NAME,
  notice: noticeOf(NAME),
  beforeGoals: [
    STATE_VERSIONS.planningTeam,
    STATE_VERSIONS.stakeholderVoice,
    STATE_VERSIONS.needsAssessment,
    SECTIONS.identification,
    SECTIONS.resourceInequities,
    {
      id: 'stateFactors',
      heading: 'What else this plan takes into account',
      guidance:
        'A sentence or two on each: a safe and supportive school, equity, technology, family and community involvement, and growth beyond academics.',
      requiredWhen: ['everySchool'],
      meets: [REFERENCES.waImprovement, REFERENCES.waFactors],
    },
    STATE_VERSIONS.subjectGoals,
  ],
};
