import type { GroupEntry } from './lexicon.ts';

/** People whose results change, students apart from adults; written as the lexicon's lines are (name-index.ts). */
export const GROUPS: Readonly<Record<GroupEntry['who'], string>> = {
  student: `
all students|each student|(each and )every student|all scholars|all learners|all children|each child|(each and )every child
student(s) with disabilities|students with a disability|SPED students|SWD|SWDs|students with IEPs|special education( students)|special ed students|IEP students|exceptional students|ESE students|students receiving special education services|students with an IEP|students on an IEP|students on IEPs|students in special education|students who receive special education services|students with special needs|diverse learners
students with 504 plans|504 students|students with a 504 plan|students on 504 plans
English Learner(s)|multi lingual|multilingual|EL|ELs|ELL|ELLs|English language learners|multilingual learner(s)|MLs|MLL|MLLs|emergent bilingual( students)|emergent bilinguals|EB students|LEP students|English learner students|limited English proficient|students learning English|English as a second language students|ESL students|ENL students|ESOL students
former English Learners|reclassified|RFEP|former EL|exited ELs
long-term English Learners|LTEL(s)|long-term ELs
newcomers|SLIFE|newcomer students|recently arrived students|recent arrivals|students with interrupted formal education
dual-identified students|dually identified|EL/SWD
non-EL students|never-EL|English-only
economically disadvantaged|economically disadvantaged students|ED|low-income|low income students|socioeconomically disadvantaged|SED|FRL|FRPL|high needs students|free and reduced (price )lunch|free or reduced (price )lunch|students in poverty|students experiencing poverty|students from low-income families|low-SES students|Direct Certified students
not economically disadvantaged
Black students|=Black|Black scholars|(Black and )African American|Black or African American|Black/African American
Hispanic/Latino students|Hispanic|Latino|Latinx|Latine|Latino/a
Asian( students)|Asian American students|AAPI students|Asian American and Pacific Islander
(Native Hawaiian or )Pacific Islander|NHPI
American Indian/Alaska Native|American Indian|Alaska Native|Native American|Indigenous|AI/AN|AIAN
White( students)
Two or more races|multiracial|multi-racial|students of two or more races|mixed race students
Students of color|minority students|BIPOC|underserved race/ethnicity|underrepresented minority
male students|boys|males
female students|girls|females
non-binary students|nonbinary
students experiencing homelessness|homeless students|McKinney-Vento|unhoused|students in transition|unaccompanied youth
foster youth|students in foster care|foster (care )students
migrant students|migratory
military-connected students
justice-involved students
gifted students|GT|gifted and talented|TAG|advanced learners|AIG|high-ability students|academically gifted students|HiCap|highly capable students
Title I students|targeted assistance
at-risk students|at-promise students
lowest quartile|lowest 25%|bottom 25%|L25|lowest-performing students|bottom quartile|lowest third|bottom third|lowest-performing 25%|lowest performing quartile
bubble students|approaching students|Tier 2 students|Tier II
Tier 3 students|Tier III|intensive students
retained students|over-age students
first-generation students|first-gen|first-generation college students
CTE concentrators|CTE students
seniors|graduating class|graduating seniors|12th graders
freshmen|9th graders|ninth graders|freshman
juniors|11th graders|eleventh graders
sophomores|10th graders|tenth graders
Pre-K( students)|PreK|prekindergarten|pre-kindergarten|transitional kindergarten|VPK|TK
kindergarten students|kindergartners|kindergarteners|K students
mobile students|continuously enrolled students|transfer students
focus group|focus students|target students|priority students
athletes|upperclassmen|participants
student(s)|scholar(s)|learner(s)|pupil(s)|graders|children|graduates|student body|young people|kids|youth|readers
subgroup(s)|student subgroup(s)|each student subgroup|student groups
preschoolers|preschool students|preschool children|four-year-olds
every grade|all grades|every grade level|each grade( level)|all grade levels
every graduate|each graduate
`,
  staff: `
teacher(s)|educator(s)|instructional staff|administrators|principals|teaching staff
new teachers|novice teachers|first-year teachers
(all )staff|faculty|paraprofessionals|staff members|employees|personnel|workforce|volunteers|counselor|counselors|bus drivers|coaches|candidates|applicants
grade-level teams|PLC teams|teacher teams
users
`,
  family: `
families|family|community members|the community|community involvement|the public|stakeholders|parent(s)|parental|caregivers|(parents and )guardians
`,
};
