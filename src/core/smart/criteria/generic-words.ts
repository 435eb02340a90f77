import { firstMatch } from '../first-match.ts';
import { textBefore } from '../span.ts';

/** Words that say nothing of what students learn or do: grammar, change, amounts, and achievement in general. */
const WORDS = `
from with been being were will shall must should could would does that whom whose which their they this
these those than then there each every both some only also least most more less fewer over under above below
between among within across into onto toward down about around near such while during before after until
since when where what other another same upon and or well whole entire either neither amount many

increase decrease improve improvement raise rise reduce reduction lower drop grow grown gain lift boost
climb change move goes bring bringing show shown demonstrate make made have gets getting reach meet exceed
exceeding beat achieve attain perform score maintain sustain keep remain stay continue ensure sure work help
support provide strive aims expect include need needed seen close narrow accelerate advance progress develop
promote succeed succeeding take took tested assess identify identified strengthen enhance fall decline come
becoming place rank jump double triple halve uses drive spot serve considered classified categorized
designated deemed rated participating given administered based enrolled pass earn receive obtain measure
aligned line

achievement academic academically proficiency proficient growth performance success successful learning
outcome standard benchmark level grade expectation goal target objective distinguished basic satisfactory
mastery master approaches minimal partially typical individual personal annual year average mean median
percentile percent percentage number share total overall composite index point result data assessment exam
state statewide district districtwide national federal local school schoolwide wide campus campuses building
academy division county community department gaps subgroup group population cohort band quartile quintile
quarter tier stretch potential quality high higher strong stronger better best good rigorous rigor
instruction instructional core curriculum teaching effective effectively appropriate appropriately adequate
adequately sufficient consistent significant continuous continuously continual substantial steady measurable
long to summative formative interim diagnostic screener screening window season evidence indicator
accountability criteria criterion requirement baseline current compared comparison comparable previous
previously prior last next plan smart universal elementary middle secondary primary intermediate diverse
culture equity equitable excellence environment priority focus focused student scholar learner pupil child
children grader teacher staff family families parent youth minimum maximum approximately additional range
category categories status standing scale administration beginning start winter spring summer month week
daily semester trimester term days time ongoing all subject area content at opportunity opportunities
protocols communicate communication blueprints systems strategies strategy practice program process model
socially emotionally educational education first second third three four five class course classroom
disadvantaged economically low income predicted projected able worth full fully prepared decile stanine
takers eligible pretest posttest post calculated combined aggregate value added effect trajectory pace marks
common collaborative analysis feedback specific part metric like cycle together vertically push look find
ways size outperform behind catch throughout yearlong met mid version form
`;

/** `increases`, `increased` and `increasing` are one word. */
const stem = (word: string): string =>
  word
    .replace(/'s?$/, '')
    .replace(/([^s])s$/, '$1')
    .replace(/(?:ing|ed|ly|e)$/, '');

const GENERIC = new Set(WORDS.split(/\s+/).map(stem));

/**
 * The first words of a clause that name something, up to the next sign; null when all of it could be said of any goal. A name in
 * capitals names none.
 */
export function tellingWords(clause: string): string | null {
  for (const match of clause.matchAll(/[A-Za-z][A-Za-z'/-]{3,}/g)) {
    const [word] = match;
    const at = match.index ?? 0;
    const begins = /(?:^|[.:;!?,-]\s*)$/.test(textBefore(clause, at, 3));
    const isName = /[A-Z]/.test(begins ? word.slice(1) : word);
    if (isName || isGeneric(word)) continue;
    return (firstMatch(/^[^.;,()]{0,40}(?![A-Za-z])/, clause.slice(at)) || word).replace(/\s+/g, ' ').trim();
  }
  return null;
}

const isGeneric = (word: string): boolean =>
  word
    .toLowerCase()
    .split(/[/-]/)
    .every((part) => GENERIC.has(stem(part)));
