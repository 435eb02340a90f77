import fc from 'fast-check';
import {
  dateOfSerial,
  instantOfSerial,
  serialOfDay,
  serialOfInstant,
} from '../../../src/emulator/spreadsheets/serial-date.ts';

const ZONES = ['America/Los_Angeles', 'Asia/Kolkata', 'Europe/Berlin', 'UTC'];

it('counts days from 1899-12-30', () => {
  expect(serialOfDay(1900, 1, 1)).toBe(2);
  expect(serialOfDay(1970, 1, 1)).toBe(25_569);
  expect(serialOfDay(2026, 6, 12)).toBe(46_185);
  expect(serialOfDay(2026, 2, 29)).toBeNull();
  expect(serialOfDay(2026, 13, 1)).toBeNull();
  expect(dateOfSerial(46_185.5).toISOString()).toBe('2026-06-12T12:00:00.000Z');
});

it.each([
  ['America/Los_Angeles', '2026-06-12T07:00:00Z'],
  ['America/New_York', '2026-06-12T04:00:00Z'],
  ['Asia/Kolkata', '2026-06-11T18:30:00Z'],
])('a day begins at midnight in %s', (zone, instant) => {
  expect(instantOfSerial(46_185, zone)).toBe(Date.parse(instant));
  expect(serialOfInstant(Date.parse(instant), zone)).toBe(46_185);
});

it('reads an hour that summer time leaves out with the offset before it, and one that comes twice as the first', () => {
  const hour = (serial: number, hours: number) => instantOfSerial(serial + hours / 24, 'America/Los_Angeles');
  expect(hour(serialOfDay(2026, 3, 8) ?? 0, 2.5)).toBe(Date.parse('2026-03-08T10:30:00Z'));
  expect(hour(serialOfDay(2026, 11, 1) ?? 0, 1.5)).toBe(Date.parse('2026-11-01T08:30:00Z'));
});

it('every day comes back from its instant in every zone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 36_526, max: 73_050 }), fc.constantFrom(...ZONES), (serial, zone) => {
      expect(serialOfInstant(instantOfSerial(serial, zone), zone)).toBe(serial);
    }),
  );
});

it('every second comes back from its serial number, but for the hour that occurs twice', () => {
  const seconds = fc.integer({ min: Date.UTC(2000, 0, 1) / 1000, max: Date.UTC(2060, 0, 1) / 1000 });
  fc.assert(
    fc.property(seconds, fc.constantFrom(...ZONES), (second, zone) => {
      const back = instantOfSerial(serialOfInstant(second * 1000, zone), zone);
      expect([0, 3_600_000]).toContain(second * 1000 - back);
    }),
  );
});
