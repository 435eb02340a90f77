/**
 * Assessments and data sources by the one subject they measure, so that naming the test names the content area; `''` where they
 * measure several or none; written as the lexicon's lines are. States change their tests: a district adds its own rows.
 */
export const INSTRUMENTS: Readonly<Record<string, string>> = {
  '': `
i-Ready( Diagnostic)|iReady (Math )Diagnostic|iReady( Reading Diagnostic)
MAP Growth|NWEA( MAP)|=MAP|Map Assessment|Measures of Academic Progress|Measurement of Academic Progress
Star Assessments|=STAR|=Star|Star Reading|Star EL|Star Math|Star Early Literacy|Star CBM|STAR 360|Renaissance Star
FastBridge|Fast Bridge|=FAST|Math FAST Test
aimswebPlus|AIMSweb
easyCBM|Easy CBM|CBM
Istation
Exact Path|Edmentum Exact Path
IXL Diagnostic|IXL|IXL LevelUp Diagnostic
Imagine Learning|Imagine Math|Imagine Language and Literacy|Galileo K-12
LinkIt
ANet|Achievement Network
HMH Growth Measure
Freckle
MobyMax
DORA|Let's Go Learn
Edulastic|Mastery Connect|MasteryConnect|Illuminate Education
CORE Fluency|CORE Fluency assessment
IREAD-3|IREAD
=IRI|Idaho Reading Indicator
ESGI
Smarter Balanced|SBAC|SBA|Smarter Balance( Assessment)|Smarter Balanced Assessment
CAASPP
CAA|California Alternate Assessments
STAAR|STAAR EOC|STAAR Alternate 2
MCAS
MCAP
DC CAPE
PARCC
NJSLA|NJGPA
=Regents|Regents exam(s)|NYS ELA|NYS Math|NYSTP|NYSAA
PSSA|Keystone Exam(s)|Keystones|PVAAS
=OST|Ohio State Test(s)|Ohio's State Tests
M-STEP|MSTEP|MI-Access|Michigan Merit Examination
ILEARN|ISTEP
=IAR|Illinois Assessment of Readiness
=Forward Exam|Wisconsin Forward
=MCA|MTAS|Minnesota Comprehensive Assessments
ISASP|Iowa Assessments
Missouri Assessment Program|MAP test
=KAP|Kansas Assessment Program
NSCAS
CMAS|CoAlt
=RISE|Utah Aspire Plus
AASA|AzM2|AzSCI
NM-MSSA|iMSSA|NM-ASR
ISAT
OSAS
NDSA|ND A-PLUS
Montana MAST|Montana Aligned to Standards Through-Year|=MAST
Maine Through Year Assessment
VTCAP
LEAP 2025|=LEAP
MAAP
ACAP
Georgia Milestones|GMAS
SC READY|SCPASS
NC EOG|EOG|=End-of-Grade|=End of Grade|EOC|=End-of-Course|=End of Course|end-of-grade test|end-of-course exam(s)
TCAP|TNReady|TVAAS
KSA|Kentucky Summative Assessment|K-PREP|KPREP
=ATLAS|ACT Aspire
WVGSA|West Virginia General Summative Assessment
=SOL|Standards of Learning|VAAP|=SOLs
=DeSSA
RICAS
NH SAS
AK STAR
WY-TOPP
OSTP
Florida FAST|F.A.S.T.|Florida Assessment of Student Thinking|FSA|PM1|PM2|PM3
DLM|Dynamic Learning Maps|MSAA
NAEP
PISA|TIMSS
TerraNova|Terra Nova
ITBS|Iowa Test of Basic Skills
CogAT
PSAT|PSAT 8/9|PSAT/NMSQT
=SAT|SAT School Day
=ACT|PreACT
AP exam|AP exams|AP tests|Advanced Placement exam(s)|IB exam(s)
Accuplacer
TSIA2|TSIA|TSI Assessment|Texas Success Initiative Assessment
WorkKeys|NCRC
NOCTI
CLEP
ASVAB
=CERT
Panorama survey|=Panorama|Panorama Student Survey
5Essentials|5 Essentials
Healthy Youth Survey
Tripod survey
Gallup Student Poll
YouthTruth|Youth Truth
CHKS|California Healthy Kids Survey
YRBS
DESSA|DESSA-mini
SAEBRS|mySAEBRS
BASC|BASC-3|BESS|SRSS-IE
SDQ|Strengths and Difficulties Questionnaire
BIMAS-2|BIMAS
SSIS
climate survey|school climate survey|student survey|staff survey|family survey|parent survey|perception survey|participant survey
attendance data|attendance records|(chronic )absenteeism data
discipline data|ODR data|SWIS
graduation cohort data
report card(s)|report card grades|progress reports
common formative assessment(s)|CFA|CFAs|formative assessments|interim assessment(s)|benchmark assessment(s)|unit assessment(s)|curriculum-based assessment(s)|performance task(s)|exit tickets
PLC tracker|walkthrough data|walkthrough tool|observation rubric|fidelity checklist|TFI|Tiered Fidelity Inventory|sign-in sheets|IEP progress notes
EVAAS|SAS EVAAS
state report card
`,
  ELA: `
MAP Reading|MAP-R
Acadience( Reading)
MAP (Reading )Fluency
(FastBridge )aReading|earlyReading|CBMreading
DIBELS|DIBELS 8|DIBELS 8th Edition|DIBELS Next|mClass( DIBELS)|Dynamic Indicators of Basic Early Literacy Skills
(Istation )ISIP|ISIP iStation
Lexia|(Lexia )Core5|Lexia RAPID
Amira|Amira Learning
Reading Plus
Read 180|System 44
Achieve3000( LevelSet)|LevelSet
(HMH )Reading Inventory|SRI|Scholastic Reading Inventory|Lexile
Fountas & Pinnell BAS|F&P|Fountas and Pinnell|Benchmark Assessment System|=BAS
DRA|DRA2|DRA3|Developmental Reading Assessment
IRLA|Independent Reading Level Assessment
=PALS|Phonological Awareness Literacy Screening
VALLSS|VALLS|Virginia Language and Literacy Screening System
=PAST|Phonological Awareness Skills Test|Phonological Awareness Screening Test
CORE Phonics( Survey)
Quick Phonics Screener|QPS
PASI|Phonics Screener for Intervention|PSI
Words Their Way spelling inventory|Primary Spelling Inventory|Elementary Spelling Inventory
CTOPP|CTOPP-2|TOWRE|TOWRE-2|GORT
CUBED|CUBED-3
CAPTI|Capti Assess|ReadBasix
ORF|words correct per minute|WCPM
PELI|Preschool Early Literacy Indicators
running record(s)
`,
  Math: `
MAP Math|MAP-M
Acadience Math
(FastBridge )aMath|earlyMath
Reflex Math
ALEKS
Zearn
ST Math
DreamBox
(HMH )Math Inventory|SMI|Quantile
AVMR|Add+VantageMR|Math Recovery
Early Mathematics Assessment System|EMAS
`,
  'Kindergarten readiness': `
KRA|Kindergarten Readiness Assessment
WaKIDS
TS GOLD|Teaching Strategies GOLD
DRDP|Desired Results Developmental Profile
BRIGANCE
=CIRCLE|CLI Engage
TX-KEA|TXKEA
myIGDIs
DIAL-4
GKIDS|GKIDS 2.0
FLKRS
VKRP
Utah KEEP|=KEEP
KEA|Kindergarten Entry Assessment
`,
  Science: `
California Science Test|=CAST
WCAS|Washington Comprehensive Assessment of Science
NGSS assessment
`,
  'English language development': `
ACCESS for ELLs|ACCESS 2.0|WIDA( ACCESS)|=ACCESS|WIDA MODEL|WIDA Screener
ELPA21
ELPAC
TELPAS
NYSESLAT
LAS Links
NYSITELL
AZELLA
KELPA
ELPT
`,
};
