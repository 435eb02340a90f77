import { modelledMs } from '../../src/emulator/cost-model.ts';
import { PlanDocument } from '../support/bundle-plan-document.ts';

/** Calls and modelled milliseconds of one insertion with this many goals, the add-on's start included. */
function costOf(goals: number, schoolId: string) {
  const plan = new PlanDocument();
  const cost = { saves: 0, ms: 0 };
  plan.workspace.interrupt = (call) => {
    cost.ms += modelledMs(call);
    if (call.kind === 'documentSave') cost.saves += 1;
  };
  const { sections } = plan.insert({ schoolId, goals });
  return { ...cost, sections: sections.length };
}

// Before short sections were written together: 17 saves and 27 s for a school without a support status.
test.each([
  ['maple', 3, 17],
  ['birch', 3, 19],
])(
  'inserting a plan for %s with %i goals takes fewer saves than sections, and 15 s at most',
  (school, goals, sections) => {
    const cost = costOf(goals, school);
    process.stdout.write(
      `${cost.sections} sections: ${cost.saves} saves, ${Math.round(cost.ms)} ms by the cost model\n`,
    );
    expect(cost.sections).toBe(sections);
    expect(cost.saves).toBeLessThan(sections / 2);
    expect(cost.ms).toBeLessThan(15_000);
  },
);
