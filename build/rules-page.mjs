const HEAD = `# The rules

Written from the rules by \`npm run rules\`: change a rule, not this page.

A finding advises; it never changes whether a goal is Specific, Measurable, Achievable, Relevant or Time-bound. An **error**
has to be settled before anyone can say whether the goal was met, a **warning** is worth a second look, and an **info** makes
a sound goal stronger. Errors come first; among equals, what is wrong comes before what is missing, and that before wording.
While a goal is being typed, what is wrong as it stands shows at once; what words still to come may settle waits for the end
of the sentence. Words in *italics* are taken from the goal. \`____\` is a blank for the writer to fill: no rule makes up a
number, a date, a group or a test.
`;

const LIMITS = `## Limits

A district sets these in its Setup tab. 16 points a year and 95% are the limits by which trained readers judged goals; 10
students is the smallest group many states publish; one point, 60 words and 15 months are our own choice.
`;

const PLAN_ROWS = [
  ['need', 'Need addressed'],
  ['checkpoint', 'Interim checkpoint'],
  ['groupSize', 'Students in the group'],
];

const cell = (text) => text.replace(/\{(\w+)\}/g, '*$1*').replaceAll('|', '\\|');

const row = (...cells) => `| ${cells.map((text) => cell(String(text))).join(' | ')} |`;

/** A goal statement and, where the rule looks at them, the rows of its plan. */
function exampleOf(example) {
  if (typeof example === 'string') return example;
  const rows = PLAN_ROWS.filter(([key]) => key in example).map(
    ([key, label]) => `${label}: ${example[key] === '' ? '(empty)' : example[key]}`,
  );
  return `${example.text} (${rows.join('; ')})`;
}

/** The text of docs/rules.md. */
export function rulesPage({ rules, criteria, criterionOf, limits, limitLabels }) {
  const labelOf = (key) => limitLabels.find((field) => field.key === key).label;
  const contents = rules.map((rule) =>
    row(`[${rule.id}](#${rule.id.replace('/', '')})`, rule.severity, rule.summary),
  );
  const limitRows = Object.entries(limits).map(([key, value]) => {
    const users = rules.filter((rule) => rule.limits?.includes(key)).map(({ id }) => id);
    if (users.length === 0) throw new Error(`No rule compares with the limit ${key}.`);
    return row(labelOf(key), value, users.join(', '));
  });
  const section = (rule) =>
    [
      `### ${rule.id}\n`,
      `${rule.severity}, shown ${rule.atOnce ? 'at once' : 'when the sentence has ended'}\n`,
      `${rule.summary} ${rule.why}\n`,
      '| message | advice |\n|---|---|',
      ...Object.values(rule.messages).map((said) => row(...said)),
      `\n- passes: ${exampleOf(rule.examples.pass)}`,
      `- flagged: ${exampleOf(rule.examples.fail)}`,
      ...(rule.limits
        ? [`- limit: ${rule.limits.map((key) => `${labelOf(key)} (${limits[key]})`).join('; ')}`]
        : []),
      '',
    ].join('\n');
  return [
    HEAD,
    '| rule | severity | flags |\n|---|---|---|',
    ...contents,
    '',
    LIMITS,
    '| limit | unless set | used by |\n|---|---|---|',
    ...limitRows,
    '',
    ...criteria.flatMap(({ key, name }) => [
      `## ${name}\n`,
      ...rules.filter((rule) => criterionOf(rule) === key).map(section),
    ]),
  ].join('\n');
}
