import { Notice } from './notice.tsx';

/** Why something could not be done, as a sentence with the way forward; nothing while there is no problem. */
export function Problem({ problem }: { readonly problem: { readonly message: string } | null }) {
  return problem === null ? null : <Notice kind="problem">{problem.message}</Notice>;
}
