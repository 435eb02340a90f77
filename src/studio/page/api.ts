import type { StudioApi } from '../serve/studio-api.ts';

/** The studio refused, or could not be reached; the message is a sentence to show as it is. */
export class StudioProblem extends Error {
  /** Refused because what stands there is no longer what the person saw. */
  readonly isChanged: boolean;

  constructor(message: string, isChanged = false) {
    super(message);
    this.isChanged = isChanged;
  }
}

export const NO_ANSWER = 'The studio does not answer. Start it again with npm start, and reload this page.';

const token = document.querySelector('meta[name="studio-token"]')?.getAttribute('content') ?? '';

/** Asks the studio's server, which does one request at a time. */
export async function ask<Name extends keyof StudioApi>(
  name: Name,
  body: Parameters<StudioApi[Name]>[0],
): Promise<Awaited<ReturnType<StudioApi[Name]>>> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-studio-token': token },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new StudioProblem(NO_ANSWER);
  });
  const answer = await response.json();
  if (!response.ok) throw new StudioProblem(answer.problem, answer.isChanged === true);
  return answer;
}
