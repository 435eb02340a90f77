import type { JudgedGoal, Rule } from './define-rule.ts';
import type { Finding } from './goal-check.ts';

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
  return rule.check(goal).flatMap(({ messageId, span, data = {}, suggestion }) => {
    const said = rule.messages[messageId];
    if (said === undefined) return [];
    return [
      {
        ruleId: rule.id,
        messageId,
        criterion: rule.criterion,
        severity: rule.severity,
        start: span.start,
        end: span.end,
        message: fill(said.message, data),
        advice: fill(said.advice, data),
        ...(suggestion === undefined ? {} : { suggestion }),
      },
    ];
  });
}

const fill = (text: string, data: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(data[name] ?? placeholder));
