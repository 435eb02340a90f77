import { criterionOf, type JudgedGoal, type Rule, type Value, wholeGoal } from './define-rule.ts';
import type { Finding } from './goal-check.ts';
import { plainNumber } from './plain-number.ts';
import { textAt } from './span.ts';

const WEIGHT: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, info: 2 };

/**
 * The findings of all rules, those that matter most first: by severity, then in the order of the rules, which is flaws, then what is
 * missing, then wording.
 */
export function runRules(rules: readonly Rule[], goal: JudgedGoal): readonly Finding[] {
  const findings = rules.flatMap((rule) => findingsOf(rule, goal));
  return findings
    .map((finding, order) => ({ finding, order }))
    .sort((a, b) => WEIGHT[a.finding.severity] - WEIGHT[b.finding.severity] || a.order - b.order)
    .map(({ finding }) => finding);
}

function findingsOf(rule: Rule, goal: JudgedGoal): readonly Finding[] {
  return rule.check(goal).flatMap(({ messageId, span = wholeGoal(goal), data, suggestion }) => {
    const said = rule.messages[messageId];
    if (said === undefined) return [];
    const say = (sentence: string): string => fill(sentence, data, goal.reading.text);
    const [message, advice] = said;
    return [
      {
        ruleId: rule.id,
        messageId,
        criterion: criterionOf(rule),
        severity: rule.severity,
        start: span.start,
        end: span.end,
        message: say(message),
        advice: say(advice),
        ...(suggestion === undefined ? {} : { suggestion }),
      },
    ];
  });
}

const fill = (sentence: string, data: Readonly<Record<string, Value>>, text: string): string =>
  sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = data[name] ?? placeholder;
    if (typeof value === 'object') return textAt(text, value);
    return typeof value === 'number' ? plainNumber(value) : value;
  });
