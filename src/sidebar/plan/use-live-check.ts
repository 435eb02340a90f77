import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CheckedGoal, OpenPlan } from '../../app/sidebar-api-plan.ts';
import { checkGoal } from '../../core/smart/check-goal.ts';
import type { GoalCheck } from '../../core/smart/goal-check.ts';
import { goalToCheck } from '../../core/smart/goal-to-check.ts';
import { hasEnded, saidAtOnce } from '../../core/smart/while-typing.ts';

const CHECK_AFTER_MS = 150;
const PAUSE_MS = 2_000;

export interface LiveCheck {
  /** The text the check is of: the one typed a moment ago. */
  readonly text: string;
  /** Without what is missing while the sentence is being written. */
  readonly check: GoalCheck;
  /** False while a sentence is being written. */
  readonly isFinished: boolean;
  /** The person left the field, and so is done for now. */
  readonly pause: () => void;
}

/** Checks a wording in the page while it is typed, as the script would check it in the document. */
export function useLiveCheck(wording: string, { tag, rows }: CheckedGoal, plan: OpenPlan): LiveCheck {
  const text = useLater(wording, CHECK_AFTER_MS);
  const [rested, setRested] = useState(wording);
  useEffect(() => {
    const timer = setTimeout(() => setRested(wording), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wording]);
  const check = useMemo(
    () => checkGoal(goalToCheck({ statement: text, priority: tag, rows }, plan)),
    [text, tag, rows, plan],
  );
  const isFinished = text === rested || hasEnded(text);
  return {
    text,
    check: isFinished ? check : { ...check, findings: saidAtOnce(check.findings), rewrite: null },
    isFinished,
    pause: () => setRested(wording),
  };
}

/** A value as it was when it last stayed the same for so many milliseconds. */
function useLater(value: string, ms: number): string {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return later;
}
