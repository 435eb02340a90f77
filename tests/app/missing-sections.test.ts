import { insertTemplate } from '../../src/app/insert-template.ts';
import { openPlan } from '../../src/app/open-plan.ts';
import { writeGoal } from '../../src/app/write-goal.ts';
import { MemoryDocument } from './memory-document.ts';
import { heldLock } from './memory-ports.ts';
import { planHost } from './plan-host.ts';
import { idOf, linkTo } from './sample-district.ts';

describe('a template inserted in part', () => {
  const INSERT = { profileLink: linkTo('profile'), schoolId: '102', schoolYear: '' };

  /** A plan whose insertion failed at this saving; short sections are saved together. */
  function stoppedAt(saving: number) {
    const ports = planHost(new MemoryDocument(idOf('plan')));
    ports.document.failAtAppend = saving;
    expect(() => insertTemplate(ports, INSERT)).toThrow('was not inserted as a whole');
    ports.document.failAtAppend = null;
    return ports;
  }

  const missingIn = (ports: ReturnType<typeof stoppedAt>): readonly string[] => {
    const open = openPlan(ports);
    return open.ok ? open.value.missingSections : [];
  };

  const whole = planHost(new MemoryDocument(idOf('plan')));
  insertTemplate(whole, INSERT);
  /** The first heading of each saving. */
  const saved = whole.document.appended;

  it('is told from a whole one by the sections it lacks, wherever it stopped', () => {
    expect(missingIn(whole)).toEqual([]);
    const lacking = saved.slice(1).map((_, at) => missingIn(stoppedAt(at + 2)));
    expect(lacking.length).toBeGreaterThan(2);
    expect(lacking.map(([first]) => first)).toEqual(saved.slice(1));
    for (const [at, later] of lacking.slice(1).entries()) {
      const earlier = lacking[at] ?? [];
      expect(earlier.slice(-later.length)).toEqual(later);
      expect(earlier.length).toBeGreaterThan(later.length);
    }
  });

  it('is not seen in a plan people have begun to write and shortened', () => {
    const ports = stoppedAt(saved.length);
    expect(missingIn(ports)).toContain(saved[saved.length - 1]);
    const open = openPlan(ports);
    const goalId = open.ok ? (open.value.goals[0]?.id ?? '') : '';
    writeGoal(ports, { goalId, statement: 'Attendance rises to 93%.', replaces: '' });
    expect(missingIn(ports)).toEqual([]);
  });

  it('is not seen where the advice of the last section was deleted, nor without a profile to compare with', () => {
    const shorter = planHost(new MemoryDocument(idOf('plan')));
    insertTemplate(shorter, INSERT);
    shorter.document.edit((blocks) => blocks.slice(0, -1));
    expect(missingIn(shorter)).toEqual([]);
    const stopped = stoppedAt(3);
    stopped.reader.answers.delete(idOf('profile'));
    expect(missingIn(stopped)).toEqual([]);
  });

  it('is not inserted twice at once', () => {
    const ports = { ...planHost(new MemoryDocument(idOf('plan'))), lock: heldLock };
    expect(insertTemplate(ports, INSERT)).toMatchObject({ ok: false, problem: { code: 'alreadyRunning' } });
    expect(ports.document.appended).toEqual([]);
  });
});
