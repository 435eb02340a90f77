import { checkGoal } from '../../../../src/core/smart/check-goal.ts';
import type { Criterion } from '../../../../src/core/smart/goal-check.ts';
import { goalOf } from '../judged.ts';

const status = (criterion: Criterion, text: string): string =>
  checkGoal(goalOf(text)).criteria[criterion].status;

// What is named by what people do, where no list of subjects knows it; a general result names nothing.
test.each([
  ['met', 'Students will exit the program by June 2026.'],
  ['met', 'At least 40 students will earn an industry credential by June 2026.'],
  ['met', 'Students will use complete sentences when discussing text.'],
  ['met', '90% of seniors will graduate.'],
  ['met', '80% of students will cite evidence with 80% accuracy.'],
  ['notMet', '34% of English learners will be at grade-level expectations by June 2026.'],
  ['notMet', 'Students will meet or exceed standards on every state test.'],
  ['notMet', 'All students will show growth through high-quality instruction.'],
  ['notMet', 'Teachers will use student data to drive planning, thereby raising outcomes by 5%.'],
  // Nobody’s result: a school, and people who are only told of it.
  ['notMet', 'Lincoln Elementary School reading proficiency will rise to 60%.'],
  ['notMet', 'The school will share discipline data with all staff.'],
  ['notMet', 'Reading scores will rise through weekly teacher coaching.'],
  ['met', 'Teachers will show strong pedagogical skills.'],
  ['met', 'The class of 2028 will read at grade level.'],
  ['met', 'The high school graduation rate will rise to 90%.'],
  ['met', 'For all students, placement in shared classrooms will rise by 3%.'],
  ['met', 'Lower the number of students in Tiers 2 and 3.'],
  ['met', 'The number of Fs in grade 9 will fall.'],
  ['met', 'Raise parental involvement.'],
  ['met', 'We will keep a skilled workforce through recruitment.'],
  ['met', 'Grade 2 students will show growth on MAP-R.'],
  ['notMet', 'Teachers will build and look over common data together.'],
  ['notMet', 'Our pupils will outperform the state.'],
  // What students are to have more of, where they do not act themselves.
  ['met', 'Raise student participation in clubs.'],
  ['met', 'Develop leadership in our pupils.'],
  ['notMet', 'Improve student achievement each year of the horizon by 5%.'],
  ['notMet', 'Build capacity to meet the needs of each learner.'],
  ['notMet', 'Students who are behind will catch up.'],
  ['met', 'Students will earn higher grades.'],
  ['met', 'Young people will lead the morning meeting.'],
  // One person's name before a thing describes the thing.
  ['notMet', 'Rework the student discipline reporting system.'],
  ['notMet', 'Adopt a new teacher evaluation plan.'],
  ['notMet', 'Write partnership agreements, including local families.'],
  ['notMet', 'Fix the way we bring information to families.'],
  ['met', 'Keep a safe and secure environment for all students.'],
  ['met', 'Invite the public to our budget hearings.'],
  ['met', 'Scores of students will rise in all tested areas.'],
] as const)('specific %s: %s', (expected, text) => {
  expect(status('specific', text)).toBe(expected);
});

test.each([
  ['met', 'All students will know all 26 letters.'],
  ['met', 'Every child is expected to read at grade level.'],
  ['met', 'All staff will complete the safety training.'],
  ['met', 'We aim to have all of our students graduate.'],
  ['met', 'Have every student finish the college essay.'],
  ['met', 'Have 12 or more new students join the choir.'],
  ['notMet', 'Give extra reading time to students two years behind.'],
  ['met', 'All teachers will meet or exceed expected growth.'],
  ['notMet', 'All teachers will meet weekly.'],
  ['notMet', '2.2 Staff will enjoy high well-being.'],
  ['met', 'The district will offer four professional development sessions.'],
  ['met', 'The index will be 50 or higher.'],
  ['met', 'Incidents of bullying will drop by a third.'],
  ['met', 'Three of four focus students will master their facts.'],
  ['notMet', 'All students will improve in reading.'],
  ['notMet', 'All students will be supported by caring adults.'],
  ['notMet', 'All teachers will use data to plan.'],
  ['notMet', 'Students will meet all four benchmarks.'],
  ['notMet', 'More students will score 1000+ on the SAT.'],
] as const)('measurable %s: %s', (expected, text) => {
  expect(status('measurable', text)).toBe(expected);
});

// Whose result it is decides, not the words around it.
test.each([
  ['met', 'Teachers will coach weekly so that reading scores rise by 5%.'],
  ['met', 'Improve industry certification by 10%.'],
  ['met', 'Prepare all scholars for life after school.'],
  ['met', 'Provide all students with access to a counselor.'],
  ['met', '100% of K-2 students will receive daily phonics instruction.'],
  ['met', 'Teachers will boost students asking their own questions in science.'],
  ['met', 'Make a school culture where students are heard.'],
  ['met', 'To better the writing of our students.'],
  ['met', 'Review plans for higher student achievement in science.'],
  ['met', 'Foster good manners in our pupils.'],
  ['met', 'Lower teacher and student stress.'],
  ['met', 'Close the gap in access to honors math.'],
  ['met', 'During the year, our graduation rate will rise.'],
  ['notMet', 'Strategy 3.2: Write, publish and follow a clear student conduct handbook.'],
  ['notMet', 'Keep on building a schedule around student needs.'],
  ['notMet', 'The school will keep on writing pacing guides.'],
  ['notMet', 'Spread the word on attendance to students and parents.'],
  ['notMet', 'Sort out the current state of reading and find weak spots.'],
  ['notMet', 'Diversify programs that draw all learners, with a focus on literacy.'],
  ['notMet', 'Open a homework website for students to use in an emergency.'],
  ['cannotTell', 'The principal shall allow no unsafe corner in the building.'],
  ['notMet', 'Strengthen reading instruction in all classrooms.'],
  ['notMet', 'Improve consistency of high quality instruction.'],
  ['notMet', '1. We should purchase 300 laptops by August 2026.'],
  ['notMet', 'Goal 2: Provide monthly family workshops.'],
  ['notMet', 'Increase the use of restorative circles.'],
  ['notMet', 'Teacher attendance will improve from 93% to 95%.'],
  ['notMet', 'Increase the number of certified teachers.'],
  ['notMet', 'Reduce energy costs by 10%.'],
  ['notMet', 'Bring substitute fill rates up to 95%.'],
  ['met', 'Bring hallway infractions down by 10%.'],
  ['notMet', 'By June 2026, 90% of teachers will be rated proficient.'],
  ['met', 'Our school will earn an A rating.'],
  ['met', 'Promote student wellness.'],
  ['met', 'Give equitable access to rigorous courses for all students.'],
  ['notMet', 'Go on providing resources for staff.'],
  ['cannotTell', 'Nine out of ten families will attend an event.'],
  ['cannotTell', 'Increase parental involvement to support achievement.'],
  ['cannotTell', 'Staff will enjoy high well-being.'],
  ['notMet', '2.1: Teachers will show strong pedagogical skills.'],
  ['notMet', 'Goal 5.3: By 2026, all schools will give families a program.'],
  ['met', 'Create a school environment which strengthens respect for others.'],
  ['cannotTell', '80% of staff will agree that they feel supported.'],
  ['cannotTell', 'Improve security and safety protocols.'],
] as const)('relevant %s: %s', (expected, text) => {
  expect(status('relevant', text)).toBe(expected);
});

test.each([
  // Fall to spring is a school year, not two thirds of one.
  ['met', 'Fluency will rise from 40% to 53% from fall 2025 to spring 2026.'],
  ['met', 'The failure rate will go from 24 to 15% by the end of the school year.'],
  ['notMet', 'The failure rate will go from 44 to 15% by the end of the school year.'],
  // The second measure goes its own way.
  ['met', 'Cut absences from 49% to 45% and lift attendance from 69% to 75% by the end of the school year.'],
  ['notMet', 'By June 2028, families who volunteer will grow from 20 families to 70 families.'],
  // Numbers in brackets only say the shares of the counts.
  ['met', 'Students at benchmark will rise from 102 (34%) to 120 (40%) in spring 2026.'],
] as const)('achievable %s: %s', (expected, text) => {
  expect(status('achievable', text)).toBe(expected);
});
