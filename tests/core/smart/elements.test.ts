import { checkGoal } from '../../../src/core/smart/check-goal.ts';
import type { GoalElements } from '../../../src/core/smart/goal-check.ts';
import { goalOf } from './judged.ts';

const elements = (text: string): GoalElements => checkGoal(goalOf(text)).elements;
const numbers = (text: string) => {
  const { baseline, target, change } = elements(text);
  return [baseline?.value ?? null, target?.value ?? null, change ? `${change.value} ${change.kind}` : null];
};

test.each([
  ['Math will rise from 41% to 48%.', [41, 48, null]],
  ['Math will rise to 48%, up from 41%.', [41, 48, null]],
  ['48% of students will be proficient (41% in 2024).', [41, 48, null]],
  ['48% of students will be proficient. Last year, 41% were.', [41, 48, null]],
  ['Baseline: 41%. Goal: 48% of students proficient.', [41, 48, null]],
  ['Currently 41% of students are proficient; by June 48% will be.', [41, 48, null]],
  ['48% of students will be proficient. That is a 7% increase over our 41%.', [41, 48, '7 percentagePoints']],
  ['Math proficiency will increase 10%, from 40% to 44%.', [40, 44, '10 relativePercent']],
  ['Math proficiency will grow by three percentage points.', [null, null, '3 percentagePoints']],
  ['Math proficiency will grow by 20% points.', [null, null, '20 percentagePoints']],
  ['Math proficiency will show a 5% annual gain.', [null, null, '5 ambiguous']],
  ['Enrollment will double.', [null, null, '2 multiple']],
  ['Referrals will go from 320 to 288 incidents.', [320, 288, null]],
  ['At least 90% percent of students will pass.', [null, 90, null]],
  ['Math will rise from 41 to 48%.', [41, 48, null]],
  ['Math will rise to 48% from 41%, and reading from 30% to 35%.', [41, 48, null]],
  ['Grade 7: 41% proficient in 2025; target 48% in 2026.', [41, 48, null]],
  ['Baseline: grade 3 - 41%, grade 4 - 44%. Target: grade 3 - 48%, grade 4 - 50%.', [41, 48, null]],
  ['Math will rise by 3%. Baseline: grade 3 38%, grade 4 44%, all students 41%.', [41, null, '3 ambiguous']],
  ['The gap is 41%. It will be cut to 35%.', [41, 35, null]],
  ['48% will pass. We are at 41%, and want to get to 48%.', [41, 48, null]],
  ['The index will rise to 48.5 (currently at 41.2).', [41.2, 48.5, null]],
  ['Decrease tardies 25% this year.', [null, null, '25 relativePercent']],
  ['Referrals will be cut in half, from 30% to 15%.', [30, 15, null]],
  ['10% more scholars will meet the benchmark.', [null, null, '10 ambiguous']],
  ['40 students of level 1 and 2 will pass.', [null, 40, null]],
  ['80% of students will know all letters.', [null, 80, null]],
  ['We want 48% (41% now).', [41, 48, null]],
  ['The percentage of failures will drop from 12 to 8.', [12, 8, null]],
  ['The gap will shrink from 24 to 18 percentage points.', [24, 18, null]],
  ['An additional 25 students will pass.', [null, null, '25 count']],
  ['Pass rates will rise by 5 points.', [null, null, '5 percentagePoints']],
  ['Suspensions will fall to zero.', [null, 0, null]],
  ['Students with 95% attendance will rise from 41% to 48%.', [41, 48, null]],
  ['By 2025 41%, and by 2026 48% of students will pass.', [null, 41, null]],
  ['See that +75% of students perform well.', [null, 75, null]],
  ['The ratio will drop in a .4 decrease from 2.3 to 1.9.', [2.3, 1.9, '0.4 count']],
  ['Chronic absence will fall 6 points, from a baseline of 31%.', [31, null, '6 percentagePoints']],
  [
    'The share of seniors at benchmark on the state test of spring will rise 4 points.',
    [null, null, '4 percentagePoints'],
  ],
  ['70% will pass (92%ile of schools in 2024).', [null, 70, null]],
  ['Students will be at the 55th median growth percentile.', [null, 55, null]],
  ['Grades of students who earn 4.5 credits will rise to 85%.', [null, 85, null]],
  ['Referrals will fall from 75 to 68, or 10%.', [75, 68, '10 relativePercent']],
  ['70% of students in grades 3-8 will grow 10%.', [null, 70, null]],
  // What each must do is not the change of the whole.
  ['The share of seniors who finish in two or more courses will rise.', [null, null, null]],
  ['1 in 4 students (25%) will pass.', [null, null, null]],
  ['The number of pupils of grades 3 to 5 and new learners will rise by 10%.', [null, null, '10 ambiguous']],
  ['Students will raise their initial score by 10%.', [null, null, '10 relativePercent']],
  ['75% of students will move up one level.', [null, 75, null]],
  ['Students with 3 or more referrals will fall from 41 to 30 students.', [41, 30, null]],
  ['Students attending less than 90% of days will fall by 2%.', [null, null, '2 ambiguous']],
  ['Students absent from school more than 12 days will fall by 5%.', [null, null, '5 ambiguous']],
  ['The pass rate: the state rate plus 4%.', [null, null, '4 ambiguous']],
  // A percent that only says who is meant, and a score that only says what counts.
  ['Students missing 10% of days will fall from 22% to 17%.', [22, 17, null]],
  ['80% of students will score 70% or higher on the test.', [null, 80, null]],
  ['80% (eight in ten) of students will go up one point on the rubric.', [null, 80, null]],
  ['All students will read better, with an increase of one level.', [null, null, null]],
  ['There will be a fall of 5% in tardies.', [null, null, '5 relativePercent']],
  ['Absent students now make up 24% of us; we want that under 18%.', [24, 18, null]],
  ['We had 212 tardies in October; by March we want no more than 150.', [212, 150, null]],
  ['Pass rates are stuck at 61%. We are shooting for 70%.', [61, 70, null]],
  ['Of our 140 seniors, 126 will graduate.', [null, 126, null]],
  ['We will close the 18-point gap in reading to 10 points.', [18, 10, null]],
  ['Daily attendance: 92.4% (2024-25) to 94% (2025-26).', [92.4, 94, null]],
  ['The graduation rate, now 88.2%, will be at or above 90%.', [88.2, 90, null]],
  ['100% of students who scored below the 25th percentile will gain 10 points.', [null, 100, null]],
  ['Target: 50% (baseline: 41%) of pupils proficient.', [41, 50, null]],
  ['The Level 4 rate will top 20% this spring (15.6% last spring).', [15.6, 20, null]],
  ['The math average will rise 15 points to 495.', [null, 495, '15 count']],
  ['80% of seniors will apply, an increase of 9 points over 71%.', [71, 80, '9 percentagePoints']],
  ['There will be 30% fewer referrals than the 410 of last year.', [410, null, '30 relativePercent']],
  ['The share of pupils in the top two levels will go from 33% to 50%.', [33, 50, null]],
  ['Participation was 71% (142 of 200 juniors); it will be 80%.', [71, 80, null]],
  ['Our goal: 100% of freshmen earn 5 or more credits (93% did last year).', [93, 100, null]],
  ['The failure rate, 28% last fall, will be 20% or less this fall.', [28, 20, null]],
  ['45% to 55%: grade 7 math proficiency.', [45, 55, null]],
  ['Students will improve an average of 12 points.', [null, null, '12 count']],
  ['Our rate, which is 9 points below the average, will rise from 80% to 85%.', [80, 85, null]],
  // Grades, levels and references are no quantities.
  ['Grade 4 students at Level 3 will follow A2.05 in Tier 2.', [null, null, null]],
] as const)('numbers: %s', (text, expected) => {
  expect(numbers(text)).toEqual(expected);
});

test.each([
  ['by the end of the 2025-26 school year', '2026-06-30', 'schoolYear'],
  ['by the end of SY 25-26', '2026-06-30', 'schoolYear'],
  ["in the '25-'26 school year", '2026-06-30', 'schoolYear'],
  ['by the end of the 202526 school year', '2026-06-30', 'schoolYear'],
  ['by June 12, 2026', '2026-06-12', 'day'],
  ['by 6/12/2026', '2026-06-12', 'day'],
  ["by Feb '26", '2026-02-28', 'month'],
  ['by June', '2026-06-30', 'month'],
  ['by November', '2025-11-30', 'month'],
  ['by spring', '2026-06-30', 'season'],
  ['from fall to spring', '2026-06-30', 'season'],
  ['by fall 2026', '2026-12-31', 'season'],
  ['by EOY', '2026-06-30', 'schoolYear'],
  ['this year', '2026-06-30', 'schoolYear'],
  ['over the next three years', '2028-06-30', 'schoolYear'],
  ['by 2027', '2027-06-30', 'year'],
  ['by the end of MP4', '2026-06-30', 'season'],
  ['by the 3rd nine weeks', '2026-03-31', 'season'],
  ['by the end of the first semester of the 2026-27 school year', '2027-02-28', 'season'],
  ['by winter break', '2025-12-31', 'month'],
  ['by the start of the 2026-27 school year', '2026-08-31', 'month'],
  ["by year's end", '2026-06-30', 'schoolYear'],
  ['between September and June', '2026-06-30', 'month'],
  ['by EOY 2027', '2027-06-30', 'schoolYear'],
  ['by the end of Q2 2026-27', '2027-01-31', 'season'],
  ['by the end of the calendar year 2026', '2026-12-31', 'month'],
  ['to 48% by March 1 (2025: 41%)', '2026-03-01', 'day'],
  ['in 2026-27 as part of a year-end plan', '2027-06-30', 'schoolYear'],
  ['during the year', '2026-06-30', 'schoolYear'],
  ['to 40% (25.26 EOY)', '2026-06-30', 'schoolYear'],
  ['from 30% [TBD - fall 2025 data for baseline] in fall 2025 to 40% in June 2028', '2028-06-30', 'month'],
  ['for those placed in fall 2025 by 10% in spring 2026', '2026-06-30', 'season'],
] as const)('deadline: %s', (phrase, date, grain) => {
  const { deadline } = elements(`Math scores of grade 4 will rise ${phrase}.`);
  expect([deadline?.date, deadline?.grain]).toEqual([date, grain]);
});

test.each([
  'as seen on the end-of-year survey',
  'as seen on the spring diagnostic',
  'as measured by the spring benchmark',
  'each spring',
  'by the end of third grade',
  'compared with 2024-25',
  'as told three times during the year',
  'by a survey given at the close of the school year',
  'than last year',
  'may well be',
  'after summer school',
  'as told in our five-year plan for 2026-2031',
])('no deadline: %s', (phrase) => {
  expect(elements(`Math scores of grade 4 will be higher ${phrase}.`).deadline).toBeNull();
});

test.each([
  ['All grade 4 students', 'All grade 4 students will pass the math test.'],
  ['English learners in grades 3-5', 'Scores of English learners in grades 3-5 will rise.'],
  ['K - 2', 'Raise K - 2 reading.'],
  ['grades k-5', 'Raise reading in grades k-5.'],
  ['Senior High', 'The Senior High graduation rate will rise.'],
  ['Black and White students', 'The gap between Black and White students will shrink.'],
  ['children', 'Grade 3 reading: the percentage of children at benchmark will rise to 70%.'],
  ['English learners', '“Grade 4 is small. 60% of English learners will pass.”'],
  ['graduates', 'Student success will rise: 80% of graduates will be ready.'],
  ['freshmen', 'The share of freshmen on track will rise.'],
  // Those whose result it is, before those who work for it.
  ['pupils', 'Teachers will coach, resulting in a 5% rise in pupils who pass.'],
  ['students', 'Staff will know families, and students will say that they belong (62% to 70%).'],
  ['students', 'Work in middle grades to raise the percentage of students who read daily.'],
  ['migrant students', 'Raise the distinguished learner rate of migrant students by 4%.'],
  [undefined, 'Give clear messages among all stakeholders.'],
  [undefined, 'Keep a balanced budget while holding high hopes for all students.'],
  [undefined, 'Gather facts about student progress.'],
])('population: %s', (expected, text) => {
  expect(elements(text).population?.text).toBe(expected);
});

test.each([
  ['MAP Growth', 'Scores on MAP will rise by 5 points.'],
  ['Star Assessments', 'Scores on Star will rise by 5 points.'],
  [null, 'Students will map how fast a star can act in the past.'],
  ['ZQPREP', 'Scores on the ZQPREP will rise by 5 points.'],
  ['Bluebird Reader', 'Scores as measured by Bluebird Reader will rise by 5 points.'],
  ['Infinite Campus', 'Incidents recorded in Infinite Campus will fall by 5%.'],
  ['QXS', 'Students who answer well to the QXS question will rise by 5%.'],
  [null, 'Teachers will create common assessments.'],
  [null, 'Teachers will build an ongoing assessment.'],
  [null, 'Teachers will be trained in QXS and follow the I-QXS protocol.'],
  [null, 'Students of ACCESS Learning Center will pass.'],
  [null, 'Teachers will meet in week data cycles.'],
  [null, 'Reading will rise by 5% using the ZQP Curriculum.'],
  ['Reading ZQP', '60% of grade 4 students will pass on the Reading ZQP.'],
  ['state indicators', 'Writing will rise, as measured by oral, local and state indicators.'],
  ['math end-of-course tests', 'Scores on math end-of-course tests will rise by 5 points.'],
  ['QRS Test', '60% will pass the reading goals of the QRS Test, a NAEP-referenced exam.'],
  ['district writing rubric', 'Essays of grade 5 will be judged by the district writing rubric.'],
])('instrument: %s', (expected, text) => {
  expect(elements(text).instrument?.name ?? null).toBe(expected);
});

test.each([
  ['increase', 'The share of students at benchmark will have increased by 5%.'],
  ['increase', '10% more students will read daily.'],
  ['decrease', 'We will have brought down referrals by 10%.'],
  ['decrease', 'Chronic absence will improve from 20% to 15%.'],
  ['decrease', 'Metric: suspensions. Baseline: 6%. Desired outcome: 4%.'],
  ['increase', 'Enrollment in band will be doubled.'],
  ['decrease', 'Absent students will fall to 12%.'],
  ['increase', 'Students with reduced-price lunch who read daily will go from 40% to 50%.'],
  ['increase', 'Raise the share of teachers who stay from 81% to 88%.'],
  ['decrease', 'Halve the number of absent students.'],
  ['maintain', 'Attendance will hold steady at 95%.'],
  ['maintain', 'Referrals will remain below 5%.'],
  ['reach', 'By the close of 2025-26, 80% of students will pass.'],
  ['reach', 'No fewer than 80% of students will pass.'],
  ['reach', 'Students will earn six credits.'],
  ['reach', 'The gap will shrink so that 48% of students pass.'],
  ['reach', 'The rating of our school will be “Exceeds Expected Growth”.'],
  ['maintain', 'No decline in attendance.'],
  ['maintain', 'We will keep a balance of 8%.'],
  ['increase', '65% of students will increase their reading level.'],
  ['increase', 'Better the condition of our buildings.'],
  ['decrease', 'We will improve teaching: students below grade level will drop from 30% to 20%.'],
  [null, 'Teachers will change three lessons.'],
  // No direction: a purpose, growth as a thing, a name.
  [null, 'Offer a warm climate that serves student achievement and growth.'],
  [null, 'Train staff to reach high levels of skill.'],
  [null, 'Meet the many needs of our learners.'],
  [null, 'Open the library on emergency closing days.'],
  [null, 'Choose a continuous improvement process.'],
  ['decrease', 'Students not growing will go down from 17% to 10%.'],
  ['decrease', 'Close the gap in reading.'],
  ['increase', 'Building our pupils’ sense of number.'],
  ['increase', 'Hire and keep more bilingual aides.'],
  ['maintain', 'Attendance will hold at 94% or better.'],
  ['maintain', 'Hold chronic absence in grade 6 under 12%.'],
  ['decrease', 'Suspensions will be down 25%.'],
  ['reach', 'The median will be 55 or higher.'],
  ['reach', 'The graduation rate will not be less than 85%.'],
  ['decrease', 'No grade will have a suspension rate above 5%.'],
  ['reach', 'Every learner will move up one level.'],
] as const)('direction %s: %s', (expected, text) => {
  expect(elements(text).direction).toBe(expected);
});

test.each([
  ['reading and math', 'Scores in reading and math will rise.'],
  ['ELA, math and science', 'Scores in ELA, math and science will rise.'],
  ['reading', 'Scores in reading (40% to 45%), math (50% to 52%) will rise.'],
])('content area: %s', (expected, text) => {
  expect(elements(text).contentArea?.text).toBe(expected);
});
