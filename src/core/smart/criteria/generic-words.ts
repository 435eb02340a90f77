/** Words that say nothing of what students learn or do: grammar, change, amounts, and achievement in general. */
const WORDS = `
a an the and or of in on at to for from with as by is are be been being was were will shall must should can could may would do does
that who whom whose which their our its his her it they we us this these those than then there each every all both any some no not
only also least most more less fewer over under above below between among within across into onto toward towards up down out off per
via about around near if so such while during before after until since when where how what own other another same upon for and/or
well whole entire either neither amount few many

increase increases increased increasing decrease decreases decreased decreasing improve improves improved improving improvement
improvements raise raises raised raising rise rises rising reduce reduces reduced reducing reduction lower lowers lowered lowering drop
grow grows growing grown gain gains gaining lift lifts lifting boost climb change changes changed move moves moving go goes going bring
bringing show shows showing shown demonstrate demonstrates demonstrating demonstrated make makes making made have has having get gets
getting reach reaches reaching meet meets meeting met exceed exceeds exceeding exceeded beat achieve achieves achieving achieved attain
attaining perform performs performing performed score scores scoring scored maintain maintains maintaining sustain keep keeping remain
stay continue continues continued ensure ensuring sure work works working help helps helping support supports supporting provide
providing strive aim aims aiming expect expected include including includes need needs needed see seen close closing narrow narrowing
accelerate accelerating accelerated advance advances advancing progress progressing develop developing promote promoting succeed
succeeding take takes taking took tested assess assessed identify identified strengthen enhance fall falls decline come becoming become
becomes place placing rank ranked jump double triple halve put use uses used drive spot serve serving considered classified categorized
designated deemed rated participating given administered based enrolled set hit pass passes passed passing earn earns earning receive
receives receiving obtain measure measures measured aligned line

achievement academic academics academically proficiency proficient proficiently growth performance success successful successfully
learning outcome outcomes standard standards benchmark benchmarks level levels grade grades grade-level grade-levels on-grade below-grade
expectation expectations goal goals target targets objective objectives distinguished advanced basic satisfactory mastery master masters
mastered mastering approaches approaching minimal partially nearly typical individual personal annual annually year years yearly year's
average mean median percentile percentiles percent percentage percentages number numbers share rate rates total overall composite index
point points result results data test tests testing assessment assessments exam exams state statewide district districtwide national
federal local school schools schoolwide school-wide district-wide campus campuses building academy division county community department
gap gaps subgroup subgroups group groups population populations cohort cohorts band bands quartile quintile quarter tier tiers stretch
potential quality high higher low strong stronger better best good rigorous rigor instruction instructional core curriculum teaching
effective effectively appropriate appropriately adequate adequately sufficient consistent consistently significant significantly
continuous continuously continual substantial substantially steady measurable year-long year-to-year summative formative interim
diagnostic screener screening window season evidence indicator indicators accountability criteria criterion requirement requirements
baseline current currently compared comparison comparable previous previously prior last next new plan smart universal targeted outcome
elementary middle secondary primary intermediate diverse culture equity equitable excellence environment goal objective priority wig
focus focused student students scholar scholars learner learners pupil pupils child children grader graders teacher teachers staff
family families parent parents youth who least minimum maximum approximately additional range category categories ranking rating
ratings status standing scale administration end beginning start fall winter spring summer month months week weekly daily monthly
semester trimester annually term day days time times ongoing all-students subject subjects area areas content meets/exceeds at/above
opportunity opportunities protocols communicate communication blueprints supports systems system strategies strategy practice practices
program programs process model approach socially emotionally educational education first second third one two three four five class
classes course classroom classrooms disadvantaged economically low-income below-benchmark typical expected predicted projected
one-year years' state's district's school's students' student's percentages able stay worth full fully prepared prepare quartiles quintiles decile deciles stanine tested takers eligible pretest posttest pre post calculated combined aggregate continuously enrolled value-added value added effect trajectory pace marks grades-level yearlong met/exceeded mid mid-year version form yes
`;

const GENERIC = new Set(WORDS.split(/\s+/));

/**
 * The first words of a clause that name something, up to the next sign; null when all of it could be said of any goal. A name in
 * capitals names none.
 */
export function tellingWords(clause: string): string | null {
  for (const match of clause.matchAll(/[A-Za-z][A-Za-z'/-]{3,}/g)) {
    const [word] = match;
    const at = match.index ?? 0;
    const begins = /(?:^|[.:;!?,-]\s*)$/.test(clause.slice(Math.max(0, at - 3), at));
    const isName = /[A-Z]/.test(begins ? word.slice(1) : word);
    if (isName || isGeneric(word)) continue;
    return (/^[^.;,()]{0,40}(?![A-Za-z])/.exec(clause.slice(at))?.[0] ?? word).replace(/\s+/g, ' ').trim();
  }
  return null;
}

const isGeneric = (word: string): boolean =>
  word
    .toLowerCase()
    .split(/[/-]/)
    .every((part) => GENERIC.has(part));
