/**
 * Words that say nothing about which priority a goal serves: grammar, the wording every goal shares (increase,
 * percentage, as measured by), calendar words and the people every goal is about.
 */
export const STOP_WORDS: readonly string[] = [
  'a an the this that these those and or nor but if so as at by for from in into of off on onto out over to up',
  'under upon with within without about above below between during per than then there here not no is are was',
  'were be been being am do does did done has have had having will would shall should can could may might must it',
  'its they them their theirs we us our ours you your he she his her who whom whose which what when where while',
  'how why all any both each every few more most much many other another some such same only own also very too',
  'just least less one two three four five ten next last increase increased increases increasing decrease',
  'decreased decreases decreasing reduce reduced reducing raise raised raising rise lower lift grow go going',
  'improve improved improving improvement reach meet met make making maintain bring cut drop show shown',
  'demonstrate ensure provide support use using based given percent percentage percentages point points rate',
  'rates share number numbers amount level levels total average measured measure measures measuring report',
  'reported reports say said indicated according data baseline target goal goals objective outcome outcomes',
  'interim smart student students scholar scholars pupil pupils child children grade grades school schools',
  'district year years annual annually spring fall winter summer autumn semester quarter trimester end close',
  'beginning start january february march april june july august september october november december sy eoy moy',
  'boy currently present available range high higher strong elementary middle create strengthen foster nurture',
  'promote build develop develops well include including',
].flatMap((line) => line.split(' '));
