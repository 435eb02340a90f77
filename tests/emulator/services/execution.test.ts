import type { ServiceCall } from '../../../src/emulator/cost-model.ts';
import { Killed, ServiceError } from '../../../src/emulator/execution.ts';
import { executionFor } from './execution-for-tests.ts';

const READ: ServiceCall = {
  service: 'PropertiesService',
  method: 'Properties.getProperty',
  kind: 'property',
};

describe('an execution', () => {
  test.each([
    ['NONE', ['documents.currentonly'], 'You do not have permission to call X.y'],
    ['LIMITED', ['script.external_request'], 'You do not have permission to call X.y'],
    ['LIMITED', ['documents'], 'You do not have permission to call X.y'],
    [
      'LIMITED',
      ['spreadsheets.currentonly', 'spreadsheets'],
      'Specified permissions are not sufficient to call X.y. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    ],
    [
      'FULL',
      ['drive.file'],
      'Specified permissions are not sufficient to call X.y. Required permissions: (https://www.googleapis.com/auth/drive.file)',
    ],
  ] as const)('in %s refuses %j', (authMode, anyOf, message) => {
    const { execution } = executionFor({
      authMode,
      scopes: ['documents.currentonly', 'script.external_request'],
    });
    expect(() => execution.requireScope('X.y', anyOf)).toThrow(new ServiceError(message));
  });

  test.each([
    ['LIMITED', ['documents.currentonly', 'documents']],
    ['FULL', ['documents', 'documents.currentonly']],
    ['FULL', ['script.external_request']],
  ] as const)('in %s grants %j', (authMode, anyOf) => {
    const { execution } = executionFor({
      authMode,
      scopes: ['documents.currentonly', 'script.external_request'],
    });
    expect(() => execution.requireScope('X.y', anyOf)).not.toThrow();
  });

  test.each([
    ['FULL', 6 * 60_000],
    ['LIMITED', 30_000],
  ] as const)('in %s lasts so long on the simulated clock', (authMode, longest) => {
    const { execution } = executionFor({ authMode });
    expect(() => execution.wait(longest)).not.toThrow();
    expect(() => execution.wait(1)).toThrow(new Killed('Exceeded maximum execution time'));
    expect(execution.stopped).toBeInstanceOf(Killed);
  });

  test('once killed answers nothing, costs nothing and saves nothing', () => {
    const { execution, meter } = executionFor({
      interrupt: (_, number) => {
        if (number === 2) throw new Killed('pulled the plug');
      },
    });
    let saved = false;
    execution.atEnd(() => {
      saved = true;
    });
    execution.call(READ);
    for (let n = 0; n < 3; n += 1) expect(() => execution.call(READ)).toThrow(new Killed('pulled the plug'));
    execution.end();
    expect(meter.read()).toMatchObject({ total: 1, modelledMs: 47 });
    expect(saved).toBe(false);
  });

  test('goes on after a service failed, and saves', () => {
    const { execution } = executionFor({
      interrupt: (_, number) => {
        if (number === 1) throw new ServiceError('Service failed');
      },
    });
    let saved = false;
    execution.atEnd(() => {
      saved = true;
    });
    expect(() => execution.call(READ)).toThrow(new ServiceError('Service failed'));
    expect(() => execution.call(READ)).not.toThrow();
    execution.end();
    expect(saved).toBe(true);
  });
});
