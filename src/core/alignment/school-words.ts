/**
 * Words that belong together in school improvement. A goal says "numeracy" where the strategic plan says
 * "mathematics"; a family makes both mean the same thing to the matcher.
 */
export interface WordFamily {
  readonly id: string;
  /** Words and phrases in plain lower case; the matcher stems them, so one form of a word is enough. */
  readonly words: readonly string[];
  /** Families this one is a part of: mathematics is part of academics. A weaker tie than a shared word. */
  readonly partOf: readonly string[];
  /** True for words that tell whose result it is rather than what the result is about; they weigh less. */
  readonly who: boolean;
}

const family =
  (who: boolean) =>
  (id: string, partOf: readonly string[], ...lists: readonly string[]): WordFamily => ({
    id,
    partOf,
    who,
    words: lists.flatMap((list) => list.split(', ')),
  });
const topic = family(false);
const group = family(true);

/** Phrases that contain words of another family but do not belong to it: "English learners" is no reading goal. */
export const SCHOOL_WORDS: readonly WordFamily[] = [
  topic(
    'math',
    ['academics'],
    'math, mathematics, numeracy, numbers and operations, number sense, algebra, geometry, fractions',
    'arithmetic, computation, multiplication, amath, math fluency, measurement and data, statistics',
  ),
  topic(
    'literacy',
    ['academics'],
    'literacy, literate, biliteracy, reading, reader, ela, english language arts, english, language arts',
    'writing, writer, phonics, phonemic awareness, comprehension, vocabulary, oral reading fluency, decoding',
    'spelling, lexile, dibels, mclass, areading, acadience, early literacy, science of reading',
  ),
  topic(
    'science',
    ['academics'],
    'science, stem, steam, ngss, biology, chemistry, physics, engineering, wcas',
  ),
  topic(
    'academics',
    [],
    'academic, achievement, proficiency, standards, mastery, master, learning, instruction, teaching',
    'classroom, rigor, excellence, academic growth, student growth, growth percentile, growth',
    'learning targets, grade level, on grade level, benchmark, competence, knowledge, scores, test',
    'assessment, iready, i ready, map, nwea, fastbridge, sba, sbac, smarter balanced, staar, star, sol, eog',
    'critical thinking, subjects, content area, social studies, history, passing grades, passing, failing',
    'homework, tutoring',
  ),
  topic(
    'curriculum',
    ['academics'],
    'curriculum, curricula, course offerings, courses, instructional materials, textbook, scope and sequence',
    'units of study, common assessments, standards based, lesson, core materials',
  ),
  group(
    'earlyYears',
    [],
    'kindergarten, kindergartner, kinder, prekindergarten, pre kindergarten, prek, pre k, preschool',
    'early learning, early years, early childhood, early grades, kindergarten readiness, first grade',
    '1st grade, first grader, 1st grader, second grade, 2nd grade, second grader, 2nd grader, third grade',
    '3rd grade, third grader, 3rd grader, grade 1, grade 2, grade 3, k 2, k 3, grades k 2, grades k 3, wakids',
  ),
  group(
    'laterGrades',
    [],
    'grades 1 5, grades 1 6, grades 2 5, grades 2 6, grades 3 4, grades 3 5, grades 3 6, grades 3 8',
    'grades 3 4 and 5, grade 4, grade 5, grade 6, grade 7, grade 8, grade 9, grade 10, grade 11, grade 12',
    '4th grade, 5th grade, 6th grade, 7th grade, 8th grade, 9th grade, 10th grade, 11th grade, 12th grade',
    '4th grader, 5th grader, 6th grader, 7th grader, 8th grader, 9th grader, 10th grader, 11th grader',
    '12th grader, fourth grade, fifth grade, sixth grade, seventh grade, eighth grade, ninth grade',
    'tenth grade, eleventh grade, twelfth grade, fourth grader, fifth grader, sixth grader, eighth grader',
    'ninth grader, middle school, high school, secondary',
  ),
  topic(
    'graduation',
    ['future'],
    'graduation, diploma, credits, on track, dropout, drop out, ninth grader, 9th grader, ninth grade',
    '9th grade, freshmen, freshman, seniors, persistence, cohort, high school and beyond plan',
    'credit recovery',
  ),
  topic(
    'future',
    [],
    'college, career, postsecondary, post secondary, cte, career and technical education, dual credit',
    'advanced placement, ap course, ap exam, ap, ib, international baccalaureate, running start',
    'apprenticeship, internship, work based learning, fafsa, sat, psat, on the act, act benchmark',
    'act composite, industry credential, certification, readiness, future, life after high school',
    'global citizen, career ready, college ready, honors, workforce ready, industry',
  ),
  topic(
    'attendance',
    ['belonging'],
    'attendance, regular attenders, absent, absence, absenteeism, truancy, truant, tardy, chronically absent',
    'chronic absenteeism, days missed, miss school, instructional days, days of school, days of instruction',
    'in school every day, be in school',
  ),
  topic(
    'belonging',
    [],
    'belonging, school climate, climate, welcoming, inclusive, accepted, valued, identity, adult who cares',
    'adult really cares, caring adult, really cares, cares about, trusted adult, adult they trust',
    'adult at school, relationship, connected, connectedness, respect, kindness, sel, social emotional',
    'social and emotional, socially, emotionally, emotional, self management, self awareness, well being',
    'wellbeing, wellness, mental health, counseling, health, thrive, whole child, joy, hope, resilience',
    'panorama, supportive environment, learning environment, school environment',
  ),
  topic('engagement', ['belonging'], 'engagement, participation, involvement, extracurricular, ownership'),
  topic(
    'behavior',
    ['belonging', 'safety'],
    'behavior, behaviour, discipline, disciplinary, referral, suspension, suspended, expulsion, exclusionary',
    'pbis, restorative, sent out of class, out of class, out of instruction, fights, responsible',
  ),
  topic(
    'safety',
    ['belonging'],
    'safe, safer, safety, secure, bullying, harassment, drill, emergency, threat assessment, supervision',
    'drop off, crosswalk',
  ),
  topic(
    'families',
    [],
    'family, parent, caregiver, guardian, partnership, partner, community, stakeholder, outreach, volunteer',
    'home visit, family engagement, parent engagement, community engagement, engagement of families',
    'family involvement, two way, parent teacher conferences, family nights, newsletter, public input',
    'public relations, community relations, pta, pto, interpreter, translated, parent survey, family survey',
  ),
  topic(
    'staff',
    [],
    'teacher, staff, educator, employee, workforce, personnel, recruit, retain, retention, hire, talent',
    'turnover, vacancy, substitute, mentor, induction, professional development, professional learning',
    'professional growth, staff morale, leaders, paraeducator, certificated, workplace, new teachers',
    'staff survey',
  ),
  topic(
    'operations',
    [],
    'facility, school building, buildings and grounds, construction, maintenance, renovate, complex, budget',
    'fiscal, finance, financial, funding, stewardship, operations, bond, levy, transportation, bus',
    'facilities plan, new school, energy, field, gym, roof, resource management, efficiency, put up a new',
    'build a new',
  ),
  topic('technology', [], 'technology, digital, device, laptop, broadband, computer, innovation'),
  topic(
    'equity',
    [],
    'equity, equitable, inequity, opportunity gap, achievement gap, gap, disproportionality, access',
    'opportunity, underserved, underrepresented, diversity, inclusion, historically, subgroup, student groups',
    'low income, economically disadvantaged, students of color, culturally responsive, cultural, barriers',
    'every student gets what, multi tiered, mtss, tiered support',
  ),
  group(
    'multilingual',
    ['equity'],
    'english learner, english language learner, multilingual learner, multilingual, multi lingual, ell, el',
    'emergent bilingual, bilingual, dual language, newcomer, tbip, heritage language',
  ),
  topic(
    'languageGrowth',
    ['multilingual', 'academics'],
    'wida, elpa, language acquisition, english language proficiency, english proficiency',
  ),
  group(
    'disabilities',
    ['equity'],
    'students with disabilities, disability, special education, sped, swd, iep, 504 plan',
  ),
];
