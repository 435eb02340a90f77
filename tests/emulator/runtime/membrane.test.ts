// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are scripts

import { type Context, runInContext } from 'node:vm';
import { Chance } from '../../../src/emulator/chance.ts';
import { Clock } from '../../../src/emulator/clock.ts';
import { Killed, NotEmulated, ServiceError } from '../../../src/emulator/execution.ts';
import { Membrane } from '../../../src/emulator/runtime/membrane.ts';
import { createRealm } from '../../../src/emulator/runtime/realm.ts';
import { enumOf } from '../../../src/emulator/services/enum-value.ts';

const Color = enumOf(['RED', 'GREEN']);

class Cell {
  readonly #name: string;
  constructor(name: string) {
    this.#name = name;
  }
  getName(): string {
    return this.#name;
  }
}

class Base {
  inherited(): string {
    return 'from the base';
  }
}

class Book extends Base {
  readonly Color = Color;
  readonly Plain = { ONE: 'one' };
  readonly Cells = new Cell('a member');
  readonly #cell = new Cell('A1');
  received: unknown[] = [];

  getCell(): Cell {
    return this.#cell;
  }
  isCell(cell: unknown): boolean {
    return cell === this.#cell;
  }
  getColor(): unknown {
    return Color.RED;
  }
  getRows(): unknown {
    return [[1, 'x', new Date(0)], [{ deep: [true, null] }]];
  }
  refuse(): never {
    throw new ServiceError('Service Spreadsheets failed');
  }
  die(): never {
    throw new Killed('stopped');
  }
  slip(): never {
    throw new NotEmulated('Book.slip with a twist');
  }
  bug(): never {
    throw new TypeError('a mistake in here');
  }
  badResult(): unknown {
    return new Map();
  }
}

interface Fixture {
  readonly book: Book;
  readonly membrane: Membrane;
  readonly run: (source: string) => unknown;
}

/** `keep(value)` in the script hands a value to the service as an argument; `got()` returns what arrived. */
function fixture(): Fixture & { got: () => unknown } {
  const { context, intrinsics } = createRealm(new Clock('2026-01-20T17:00:00Z'), new Chance());
  const membrane = new Membrane(intrinsics);
  const book = new Book();
  let kept: unknown;
  class Keeper {
    keep(value: unknown): void {
      kept = value;
    }
  }
  const world: Context = context;
  world['Book'] = membrane.wrap(book, 'Book');
  world['Keeper'] = membrane.wrap(new Keeper(), 'Keeper');
  return { book, membrane, run: (source) => runInContext(source, context), got: () => kept };
}

describe('what a script sees of a service', () => {
  test.each([
    ['a method', 'Book.getCell().getName()', 'A1'],
    ['an inherited method', 'Book.inherited()', 'from the base'],
    ['the same object every time', 'Book.getCell() === Book.getCell()', true],
    ['enums by identity', 'Book.getColor() === Book.Color.RED && Book.getColor() !== Book.Color.GREEN', true],
    [
      'enums as text',
      'String(Book.Color.RED) + `${Book.getColor()}` + ({ [Book.Color.GREEN]: 1 }).GREEN',
      'REDRED1',
    ],
    ['a plain enum', 'Book.Plain.ONE', 'one'],
    ['a collection of methods', 'Book.Cells.getName()', 'a member'],
    ['its name as text', 'String(Book) + Book.getCell()', 'BookCell'],
    ['names by in', '("getCell" in Book) && !("getColour" in Book)', true],
    ['realm arrays', 'Book.getRows() instanceof Array && Book.getRows()[0] instanceof Array', true],
    ['realm dates', 'Book.getRows()[0][2] instanceof Date && Book.getRows()[0][2].getTime() === 0', true],
    ['realm objects', 'Book.getRows()[1][0] instanceof Object && Book.getRows()[1][0].deep[0]', true],
    ['copies', 'Book.getRows()[0][0] = 7; Book.getRows()[0][0]', 1],
    [
      'realm functions',
      'Book.getCell instanceof Function && Book.getCell.constructor("return typeof process")()',
      'undefined',
    ],
    ['nothing to await', 'Book.then === undefined && JSON.stringify(Book.getCell())', '{}'],
  ])('%s', (_, source, expected) => {
    expect(fixture().run(source)).toBe(expected);
  });

  test.each([
    ['an unknown method', 'Book.getColour()', 'Book.getColour is not emulated'],
    ['a method of what a method returned', 'Book.getCell().getNote()', 'Cell.getNote is not emulated'],
    ['a misspelt enum value', 'Book.Color.BLUE', 'Book.Color.BLUE is not emulated'],
    ['a misspelt plain enum value', 'Book.Plain.TWO', 'Book.Plain.TWO is not emulated'],
    ['a member of a collection', 'Book.Cells.list()', 'Book.Cells.list is not emulated'],
    ['what every object has', 'Book.hasOwnProperty("x")', 'Book.hasOwnProperty is not emulated'],
    ['setting anything', 'Book.x = 1', 'Book.x is not emulated'],
    ['a deeper refusal', 'Book.slip()', 'Book.slip with a twist is not emulated'],
  ])('%s throws by name and is a fault', (_, source, message) => {
    const { run, membrane } = fixture();
    expect(
      run(`try { ${source}; 'nothing' } catch (e) { (e instanceof Error) + e.name + ': ' + e.message }`),
    ).toBe(`trueNotEmulated: ${message}`);
    expect(membrane.fault).toMatchObject({ message });
  });

  test.each([
    ['refuse', 'Exception: Service Spreadsheets failed', false],
    ['die', 'Exception: stopped', false],
    ['bug', 'Exception: a mistake in here', true],
    ['badResult', 'Exception: A service returned a Map', true],
  ])(
    'what %s throws arrives as an error of the script; only mistakes are faults',
    (method, text, isFault) => {
      const { run, membrane } = fixture();
      expect(run(`try { Book.${method}() } catch (e) { (e instanceof Error) + String(e) }`)).toBe(
        `true${text}`,
      );
      expect(membrane.fault !== null).toBe(isFault);
    },
  );
});

describe('what a service gets from a script', () => {
  test.each([
    ['plain values', '[1, "x", true, null]', [1, 'x', true, null]],
    ['undefined as null, at any depth', '[undefined, { a: undefined }]', [null, { a: null }]],
    ['holes as null', '[1, , 2]', [1, null, 2]],
    ['dates', 'new Date(5)', new Date(5)],
    ['objects', '({ a: { b: [1] } })', { a: { b: [1] } }],
    ['objects without prototype', 'Object.assign(Object.create(null), { a: 1 })', { a: 1 }],
  ])('%s', (_, source, expected) => {
    const { run, got } = fixture();
    run(`Keeper.keep(${source})`);
    expect(got()).toStrictEqual(expected);
  });

  test('its own objects, unwrapped, also inside arrays', () => {
    const { run, got, book } = fixture();
    expect(run('Book.isCell(Book.getCell())')).toBe(true);
    run('Keeper.keep([Book.getCell(), Book.Color.RED])');
    expect(got()).toEqual([book.getCell(), Color.RED]);
    expect((got() as unknown[])[0]).toBe(book.getCell());
  });

  test.each([
    ['() => 1', 'A function cannot be passed to Keeper.keep.'],
    ['Symbol("x")', 'A symbol cannot be passed to Keeper.keep.'],
    ['1n', 'A bigint cannot be passed to Keeper.keep.'],
    ['new Map()', 'A Map cannot be passed to Keeper.keep.'],
    ['/x/', 'A RegExp cannot be passed to Keeper.keep.'],
    ['new (class Plan {})()', 'A Plan cannot be passed to Keeper.keep.'],
    ['[[new Set()]]', 'A Set cannot be passed to Keeper.keep.'],
    ['new Uint8Array(1)', 'A Uint8Array cannot be passed to Keeper.keep.'],
  ])('%s is refused', (source, message) => {
    const { run, membrane } = fixture();
    expect(run(`try { Keeper.keep(${source}) } catch (e) { e.message }`)).toBe(message);
    expect(membrane.fault).toBeNull();
  });
});
