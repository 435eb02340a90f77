import { useEffect, useState } from 'preact/hooks';
import type { OpenPlan } from '../../app/sidebar-api-plan.ts';
import { sameWords } from '../../core/text/same-words.ts';
import { goalKeys } from './view.ts';

/** A wording of a goal that is not in the plan yet. */
export interface Draft {
  /** The goal's heading, to name it should it leave the document. */
  readonly title: string;
  readonly text: string;
  /** What the person saw in the goal's cell, or wrote there; writing over anything else is asked about first. */
  readonly replaces: string;
  /** What the person had typed before another wording took its place; null when there is nothing to go back to. */
  readonly before: string | null;
}

/** What was typed for goals, kept above the views and whatever happens to the document. */
export interface Drafts {
  /** By goal key. */
  readonly all: Readonly<Record<string, Draft>>;
  readonly keep: (key: string, draft: Draft) => void;
  readonly drop: (key: string) => void;
  /** Says what the goal's cell holds by now. */
  readonly rebase: (key: string, replaces: string) => void;
}

type All = Drafts['all'];

/** Drafts, without those whose wording the document holds by now. */
export function useDrafts(plan: OpenPlan | null): Drafts {
  const [all, setAll] = useState<All>({});
  useEffect(() => {
    if (plan !== null) setAll((drafts) => withoutWritten(drafts, plan));
  }, [plan]);
  return {
    all,
    keep: (key, draft) => setAll((drafts) => ({ ...drafts, [key]: draft })),
    drop: (key) => setAll((drafts) => without(drafts, [key])),
    rebase: (key, replaces) => setAll((drafts) => rebased(drafts, key, replaces)),
  };
}

function withoutWritten(drafts: All, { goals }: OpenPlan): All {
  const keys = goalKeys(goals);
  const written = keys.filter((key, at) => {
    const draft = drafts[key];
    return draft !== undefined && sameWords(draft.text, goals[at]?.statement ?? '');
  });
  return written.length === 0 ? drafts : without(drafts, written);
}

function rebased(drafts: All, key: string, replaces: string): All {
  const draft = drafts[key];
  return draft === undefined ? drafts : { ...drafts, [key]: { ...draft, replaces } };
}

const without = (drafts: All, keys: readonly string[]): All =>
  Object.fromEntries(Object.entries(drafts).filter(([key]) => !keys.includes(key)));

/** Whether a draft says something else than the document. */
export const isWaiting = (draft: Draft | undefined, statement: string): draft is Draft =>
  draft !== undefined && !sameWords(draft.text, statement);

/** Whether somebody changed the goal in the document after the person began to write. */
export const hasChanged = (draft: Draft, statement: string): boolean =>
  isWaiting(draft, statement) && !sameWords(draft.replaces, statement);
