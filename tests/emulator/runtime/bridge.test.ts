import { runInContext } from 'node:vm';
import { Chance } from '../../../src/emulator/chance.ts';
import { Clock } from '../../../src/emulator/clock.ts';
import { copyAcross, hostMaker, IllegalValue } from '../../../src/emulator/runtime/bridge.ts';
import { Membrane } from '../../../src/emulator/runtime/membrane.ts';
import { createRealm } from '../../../src/emulator/runtime/realm.ts';

class Sheet {
  getName(): string {
    return 'x';
  }
}

function fromScript(source: string): unknown {
  const { context, intrinsics } = createRealm(new Clock('2026-01-20T17:00:00Z'), new Chance());
  context['Sheet'] = new Membrane(intrinsics).wrap(new Sheet(), 'Sheet');
  return copyAcross(runInContext(`(${source})`, context), 'It', hostMaker);
}

describe('what google.script.run carries', () => {
  test.each([
    ['1', 1],
    ['-0.5', -0.5],
    ['"text"', 'text'],
    ['true', true],
    ['null', null],
    ['undefined', null],
    ['[1, [2, "x"], {}]', [1, [2, 'x'], {}]],
    ['[undefined, , 1]', [null, null, 1]],
    ['{ a: undefined, b: { c: null } }', { b: { c: null } }],
    ['Object.assign(Object.create(null), { a: 1 })', { a: 1 }],
    ['JSON.parse(\'{ "__proto__": 1 }\')', JSON.parse('{ "__proto__": 1 }')],
    ['(() => { const shared = [1]; return [shared, shared]; })()', [[1], [1]]],
  ])('%s', (source, expected) => {
    expect(fromScript(source)).toStrictEqual(expected);
  });

  test.each([
    ['new Date(0)', 'It is illegal: google.script.run carries no Date'],
    ['[[1, new Date(0)]]', 'It[0][1] is illegal: google.script.run carries no Date'],
    ['{ rows: [{ day: new Date(0) }] }', 'It.rows[0].day is illegal: google.script.run carries no Date'],
    ['new Map()', 'It is illegal: google.script.run carries no Map'],
    ['new Set()', 'It is illegal: google.script.run carries no Set'],
    ['/x/', 'It is illegal: google.script.run carries no RegExp'],
    ['Promise.resolve(1)', 'It is illegal: google.script.run carries no Promise'],
    ['(async () => 1)()', 'It is illegal: google.script.run carries no Promise'],
    ['() => 1', 'It is illegal: google.script.run carries no function'],
    ['Symbol("x")', 'It is illegal: google.script.run carries no symbol'],
    ['1n', 'It is illegal: google.script.run carries no bigint'],
    ['NaN', 'It is illegal: google.script.run carries no NaN'],
    ['1 / 0', 'It is illegal: google.script.run carries no Infinity'],
    ['new Number(1)', 'It is illegal: google.script.run carries no Number'],
    ['new Uint8Array(2)', 'It is illegal: google.script.run carries no Uint8Array'],
    ['new ArrayBuffer(2)', 'It is illegal: google.script.run carries no ArrayBuffer'],
    ['new Error("x")', 'It is illegal: google.script.run carries no Error'],
    ['new (class Plan {})()', 'It is illegal: google.script.run carries no Plan'],
    ['Sheet', 'It is illegal: google.script.run carries no Sheet'],
    ['(() => { const a = {}; a.a = a; return a; })()', 'It.a is illegal: it contains itself'],
  ])('%s is refused', (source, message) => {
    expect(() => fromScript(source)).toThrow(new IllegalValue(message));
  });

  test('is a copy of the other side', () => {
    const { context, intrinsics } = createRealm(new Clock('2026-01-20T17:00:00Z'), new Chance());
    const given = { rows: [[1]] };
    context['given'] = copyAcross(given, 'It', intrinsics);
    runInContext('given.rows[0][0] = 2', context);
    expect(given).toEqual({ rows: [[1]] });
    expect(runInContext('given instanceof Object && given.rows instanceof Array', context)).toBe(true);
  });
});
