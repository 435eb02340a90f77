import { firstMatch } from '../first-match.ts';
import { DOWN, UP } from '../roles/cue-words.ts';

/** What adults do in a school, whatever comes of it. */
const WORK =
  'draw up|bring in|implement|provide|give|use|utilize|host|train|conduct|purchase|develop|create|plan|hold|offer|introduce|adopt|align|research|look into|explore|establish|design|review|add|update|hire|recruit|complete|collaborate|work|put|set up|change|share|communicate|install|expand|deliver|monitor|analyze|send|invite|organize|schedule|facilitate|integrate|incorporate|engage in|embed|coordinate|fund|launch|revise|write|prepare|teach|survey|interview|meet (?:weekly|monthly|regularly|bi-?weekly|quarterly|with)|attend|participate|renovate|replace|upgrade|identify|investigate|evaluate|assess|administer|model|observe|coach|apply|enforce|log|record|collect|track|submit|present|publish|start|pilot|finalize|redesign|streamline|seek|pursue';

/** Before many words that can be reached in many ways: without it V8 compiles the words anew for each way, for 20 ms. */
const ONCE = '(?=\\S)';

/** What may as well be done for a result; it is work when what they tend is the adults'. */
const TEND =
  'maintain|keep|have|strengthen|enhance|refine|address|support|continue|promote|foster|cultivate|ensure|make|build';

/** The verb of a goal of the school's own work: after “will” or “to”, or at the start. */
export const ADULT_WORK = new RegExp(
  `^(?:\\s*\\d+[.)])?(?:(?:[^.;]|\\.\\d){0,90}?\\b(?:will|to|shall|must|should)\\s+(?:have |be )?(?:[a-z]+ly |continue to |work to |begin to )?|\\s*(?:(?:(?:[^.:;]|\\.\\d){0,40}:|[^.;,]{0,40},|\\d+[.)]|[a-z ]{0,12}\\d+ ?-) *){0,2}(?:to )?)${ONCE}(?:${WORK})(?:g?ed|d)?\\b`,
  'i',
);

const ADULTS =
  'we|schools?|districts?|division|academy|department|staff|teachers?|faculty|educators?|administration|administrators?|principals?|superintendent|board|leaders(?:hip)?|teams?|plcs?|counselors?|committee|coaches|campus';
/** Verbs that say how a result moves or is reached, whoever is said to move it. */
const OF_RESULT = new RegExp(
  `^${ONCE}(?:${UP}|${DOWN}|reach|meet|achieve|attain|sustain|see|be|show|demonstrate|move|bring|perform|score|earn|rank|help|prepare|enable|empower|engage|graduate|keep|strive|experience|lift|go|do|need|produce|aim|better|close)$`,
);
const TENDS = new RegExp(`^(?:${TEND})(?:ing)?$`);
const LABEL = '\\W{0,20}(?:(?:[^.:;]|\\.\\d){0,40}:)? {0,3}';
const BEFORE_VERB =
  '(?:[a-z]+ly |(?:continue|work|begin|strive) to |(?:go|keep) on |continue (?=[a-z]+ing))*';
const VERB_OF_ADULTS = new RegExp(
  `^(?:[^;]{0,80}?\\b(?:${ADULTS})\\b[^.;,]{0,25}\\b(?:will|shall|must|should)|${LABEL}to) +${BEFORE_VERB}([a-z]+)`,
);
/** `Go on providing …`, `Size up the …`, `Stress the …`, `Diversify …`: no noun stands so, where a goal begins. */
const COMMAND = new RegExp(
  `^${LABEL}(?:(?:(?:go|keep) on|continue) ([a-z]+ing)\\b|(?!(?:a[st]|by|for|from|in|o[fn]|over|per|to|with(?:in)?|during|since|until|while|when|after|before|through(?:out)?|across|under)\\b)([a-z]+)(?: (?:up|out|over|into|at|through))? (?:the|our|an?|each|any|current|existing)\\b|([a-z]+i[fz][ye])\\b)`,
);

/** True when the clause says what adults do: by a verb of theirs, or by any that is not how a result moves. */
export function isAdultWork(clause: string): boolean {
  if (ADULT_WORK.test(clause)) return true;
  const small = clause.toLowerCase();
  const [, ...verbs] = COMMAND.exec(small) ?? VERB_OF_ADULTS.exec(small) ?? [];
  const verb = verbs.find((found) => found !== undefined);
  return verb !== undefined && !OF_RESULT.test(verb) && !TENDS.test(verb);
}

/** `our school will earn an A`: adults speak, of a result. */
export const statesResult = (clause: string): boolean =>
  OF_RESULT.test(firstMatch(VERB_OF_ADULTS, clause.toLowerCase(), 1));

/** What adults own and do; the head of a phrase decides, so `reading instruction` is theirs and `reading` is not. */
const OWNED =
  'professional (?:development|learning)|protocols?|curricul(?:um|a)|practices?|pedagogy|lessons?|meetings?|walkthroughs?|procedures?|policies|policy|resources?|materials|budgets?|funding|facilit(?:y|ies)|buildings?|grounds|technology|devices|stewardship|responsibility|handbook|software|platforms?|users|dashboards?|website|newsletters?|instruction|teaching|interventions?|supports?|services|rigor|communications?|collaboration|evaluations?|plans?|planning|leadership|leaders|capacity|expertise|partnerships?|partners|committees?|teams?|time|trainings?|coaching|workshops?|events?|programs?|programming|systems?|structures?|processes|process|implementation|fidelity|alignment|staffing|vacancies|retention|recruitment|turnover|positions|branding|marketing|enrollment campaigns?|assessments?|units|conferences|nights|efficiency|operations|transparency|culture|expectations for staff|improvement|opportunities|initiatives?|model|framework|strategies|hiring|hires|candidates|applicants|funds|revenue|salaries|classrooms|use(?= of)|computers|laptops|devices|visibility|awareness|transportation|meals|maintenance|volunteers|grants|outreach|marketing|presence|feedback|observations|workforce|accountability|safety measures|costs|spending|expenses|balance|deficit|debt|access to (?:data|technology)|data (?:use|meetings|chats)';

const PHRASE = `(?:(?!to |from |by |of |for |in |on |at |that |who |so |through |as |with |is |are |will |across )[a-z0-9'&/-]+ ){0,5}`;
/** Making more of what adults own: `strengthen our protocols`, `raise academic rigor`, `the number of trainings will grow`. */
const ADULT_GAIN = new RegExp(
  `\\b(?:${UP}|${DOWN}|${TEND}|deepen|provide|expand|use)\\s+(?:(?:the |our )?(?:[a-z]+ ){1,2}of )?${PHRASE}${ONCE}(?:${OWNED})\\b(?! rate)`,
  'i',
);

/** True when the clause makes more of what adults own or do. */
export const gainsAdultThing = (clause: string): boolean => ADULT_GAIN.test(clause);
