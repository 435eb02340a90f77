/** What a goal may be about: subjects, strands, and results such as attendance; written as the lexicon's lines are. */
export const CONTENT_AREAS = `
ELA|(English )Language Arts|literacy|English|biliteracy|EBRW
Reading|read|readers|reading achievement|lexile level
(Reading )comprehension
Informational text|reading informational|informational texts|nonfiction text
Literature|literary text(s)
Foundational skills|foundational literacy skills
Phonological awareness|phonemic awareness
Phonics|decoding
Fluency|(oral )reading fluency
Vocabulary|vocabulary acquisition|academic language
Writing|write|writers|written expression|writing process|essays
Argumentative writing|opinion writing
Spelling|encoding
Grammar|conventions
Speaking and listening
Math|mathematics|maths|numeracy|algebra|arithmetic|calculus|computation
Number(s) and Operations|number sense|place value|whole numbers|Number and Operations in Base Ten|NBT
Operations and Algebraic Thinking|OA|algebra and algebraic thinking
Fractions|Number and Operations—Fractions|NF
Ratios and Proportional Relationships|RP|proportional reasoning
The Number System|NS
Expressions and Equations|EE
Measurement( and Data)|MD
Geometry
Statistics and Probability|SP
Counting and Cardinality|CC
Addition and subtraction within 20|subtraction within 5|addition within 10|subtraction facts|math facts|fact fluency|math fluency
Multiplication and division
Problem solving|critical thinking|reasoning|argumentation|mathematical practices
Algebra I|Algebra 1|pre-algebra|prealgebra
Algebra II|Algebra 2
Integrated Math|precalculus|pre-calculus|trigonometry|AP Statistics
Science|sciences|NGSS|scientific
Life science|Biology
Physical science|Chemistry|Physics
Environmental science
Earth and space science
Engineering|STEM|STEAM|robotics
Computer science|coding
Social studies|history|social science(s)
Civics|US government|American government
Geography|Economics
World language(s)|foreign language|Spanish|French|Mandarin|dual language
Fine arts|visual art(s)|performing arts|music|theatre|theater|choir|orchestra
Physical education|PE|health class|physical fitness
CTE|career and technical education|industry certification(s)|industry-based certification
English language development|ELD|language acquisition|English proficiency|language proficiency
SEL|social emotional learning|social-emotional|social and emotional
School climate|culture and climate|school culture|(sense of )belonging
Attendance|average daily attendance|ADA|attending regularly|regular attenders|attend school|present at school
(Chronic )absenteeism|(chronically )absent|chronic absence|absences
Behavior|behaviour|behaviors|discipline|(office discipline )referrals|ODR|ODRs|incidents|fights|tardies|tardy rates|tardiness|late arrivals|truancy|conflict resolution|vaping|sent out of instruction|PBIS expectations|citizenship|respectful|respect|restorative practices|responsible
Suspension|suspended|(out-of-school )suspensions|expulsions|in-school suspension|OSS|ISS|exclusionary discipline
Bullying|school safety|safe and secure|safe (learning )environment|student safety|perceptions of safety|safety results
Graduation|(four-year cohort )graduation rate|dropout|graduate(s)|graduating|diploma
On-track|tiers|each tier|9th grade on-track|credit attainment|D/F rate
College and career readiness|CCR|FAFSA|AP enrollment|dual credit
Family engagement|parent engagement|parental involvement|parent involvement|family involvement|caregiver involvement|family participation|parent participation|family partnership|communication and engagement|Parent-Teacher conferences|family events
Teacher retention|staff retention|teacher turnover|staff attendance|teacher attendance
All subjects|tested area(s)|tested subjects|all content areas|all subject areas|every subject area|every content area|core subjects|core content areas|core classes
Course passing|pass their classes|pass all classes|pass all courses|passing grades|higher grades|better grades|failing grade(s)|course completion|core courses|course failures|C or better|C or higher|failing a class|credits|credit recovery|D or F|Ds|Fs|an F|GPA|on track to graduate|on-track indicator
Readiness|CCMR|college|career(s)|ready for kindergarten|postsecondary|post-secondary|graduation plan|work-based learning|apprenticeship|scholarships|AP courses|advanced courses|advanced coursework|Advanced Placement|dual enrollment
Wellbeing|mental health|student voice|well-being|wellness|feel safe|feeling safe|feel connected|feel welcome|feel welcomed|sense of safety|caring adult|trusted adult|adult really cares|connectedness|self-management|self-efficacy|self-regulation|self-awareness|executive function|executive functioning|resilience|emotion regulation|anxiety|stress|growth mindset|empathy|empathetic|kindness|student engagement|engaged in learning|hope|physical activity|extracurricular
Professional learning|professional development
Technology|digital literacy|platforms|computer skills
`;
