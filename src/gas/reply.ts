import type { Reply } from '../app/sidebar-api.ts';
import { StoppedHalfway } from '../app/stopped-halfway.ts';
import { refuse } from '../core/text/result.ts';
import { sentenceFor } from './google-errors.ts';

/**
 * The one place where whatever a server function throws is caught: it becomes a sentence with a reference, and the
 * log gets the same reference. The log holds no text of a plan and no e-mail address.
 */
export function reply<Value>(functionName: string, action: () => Reply<Value>): Reply<Value> {
  try {
    return action();
  } catch (error) {
    const reference = Utilities.getUuid().slice(0, 8);
    const cause = error instanceof StoppedHalfway ? error.reason : error;
    Logger.log(`${reference} ${functionName}: ${withoutPersonalText(cause)}`);
    if (error instanceof StoppedHalfway) {
      return refuse('stoppedHalfway', `${error.message} ${sentenceFor(cause)} (Reference ${reference}.)`);
    }
    return refuse('unexpected', `${sentenceFor(error)} (Reference ${reference}.)`);
  }
}

/** Kind of error and where it came from; of the message, nothing in quotes and no addresses. */
function withoutPersonalText(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is not an Error was thrown';
  const message = error.message
    .replace(/[“"'‘][^“”"'‘’]*[”"'’]/g, '[text]')
    .replace(/\S+@\S+/g, '[address]')
    .slice(0, 200);
  const places = (error.stack || '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}: ${message}`, ...places.slice(0, 4).map((line) => line.trim())].join(' | ');
}
