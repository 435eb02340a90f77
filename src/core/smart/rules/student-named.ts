import { defineRule, hit } from '../define-rule.ts';
import { placesOf, type Range, textBefore } from '../span.ts';

/** Common given names that are neither months nor places schools are often named for; a list to be sure with, not a complete one. */
const GIVEN =
  'Aaliyah|Abigail|Aiden|Alejandro|Alexis|Amir|Ana|Andrea|Angel|Anna|Anthony|Ashley|Ava|Brandon|Brianna|Camila|Carlos|Christopher|Daniel|David|Diego|Elena|Elijah|Emily|Emma|Ethan|Fatima|Gabriela|Hannah|Isabella|Isaiah|Jacob|Jada|Jamal|Jasmine|Javier|Jayden|Jessica|Jose|Joshua|Josiah|Juan|Julia|Kayla|Keisha|Kevin|Leah|Liam|Linh|Lucas|Luis|Malik|Maria|Mateo|Matthew|Maya|Mia|Michael|Miguel|Mohammed|Nathan|Nevaeh|Noah|Olivia|Omar|Rosa|Ryan|Samantha|Santiago|Sarah|Sebastian|Sofia|Sophia|Tyler|Valentina|Xavier|Yusuf|Zoe';
const SURNAME = "(?: [A-Z]\\.?(?![A-Za-z])| [A-Z](?:(?!'s\\b)[a-z'-])+)?";
/** What one student does, or has; a school or a program would not. */
const DEED =
  "(?:will|can|should) (?:be able to |be |independently |correctly )?(?:(?:read|pass|attend|solv|writ|master)(?:e|ing)?|know|name|count|add|miss|turn in|(?:increase|improve|raise|score|meet|reach) (?:his|her|their))\\b|'s (?:reading|math|writing|score|attendance|behavior|grade|fluency|level)\\b";
const SCHOOL =
  /\b(?:school|elementary|middle|high|academy|campus|center|primary|k-8|at|of|st\.?|saint|dr\.?) ?$/i;

const PUPIL = new RegExp(`\\b((?:${GIVEN})${SURNAME})`, 'g');
const WITH_INITIAL = /(?:^|[,.;(] ?)([A-Z][a-z]+ [A-Z]\.?)(?= )/g;
const DEEDS = new RegExp(`^ ?(?:${DEED})`);
const SAID = /\b(?:student|pupil)(?:'s)? named? ([A-Z][a-z]+(?: [A-Z][a-z]+)?)/g;
const TEACHER =
  /\b(?:Mr|Mrs|Ms|Miss)\.? (?:[A-Z]')?[A-Z][a-z-]+(?=(?:'s?)? (?:class\w*|homeroom|students|room|section|period|group)\b)/g;
const NO_NAME = /^(?:Group|Cohort|Grade|Tier|Title|Goal|Level|Team|Unit|Section|Class|Phase|Type|Vitamin)\b/;

/** Flags goals that name a student, or a teacher whose class is meant. */
export const studentNamed = defineRule({
  id: 'specific/student-named',
  severity: 'error',
  atOnce: true,
  summary: 'The goal names a person.',
  why: 'A school plan is public; a student’s name beside a result breaks the privacy the law gives every student.',
  messages: {
    student: [
      '“{name}” looks like the name of a student, and a school plan is public.',
      'Write about a group instead, such as “grade 3 students”, and keep this goal in the student’s own record.',
    ],
    teacher: [
      '“{name}” names a teacher, and with the class its students.',
      'Name the grade or the course instead.',
    ],
  },
  examples: {
    pass: 'By June 2026, 70% of grade 3 students will read 90 words a minute.',
    fail: 'By June 2026, Mateo R. will read 90 words a minute.',
  },
  check: ({ reading: { plain } }) => {
    const acting = [PUPIL, WITH_INITIAL]
      .flatMap((pattern) => namesIn(plain, pattern))
      .filter(({ end }) => DEEDS.test(plain.slice(end, end + 120)));
    const students = [...acting, ...namesIn(plain, SAID)];
    const distinct = students.filter(
      ({ start }, index) => students.findIndex((other) => other.start === start) === index,
    );
    return [
      ...distinct.map((name) => hit('student', name, { name })),
      ...placesOf(plain, TEACHER).map((name) => hit('teacher', name, { name })),
    ];
  },
});

function namesIn(plain: string, pattern: RegExp): readonly Range[] {
  return [...plain.matchAll(pattern)].flatMap((match) => {
    const name = match[1] ?? '';
    const start = (match.index ?? 0) + match[0].indexOf(name);
    const isName = !NO_NAME.test(name) && !SCHOOL.test(textBefore(plain, start, 14));
    return isName ? [{ start, end: start + name.length }] : [];
  });
}
