/**
 * Words that say nothing about which priority a goal serves: grammar, the wording every goal shares (increase,
 * percentage, as measured by), calendar words and the people every goal is about.
 */
export const STOP_WORDS: readonly string[] = [
  ...'a an the this that these those and or nor but if so as at by for from in into of off on onto out over to'.split(
    ' ',
  ),
  ...'up under upon with within without about above below between during per than then there here not no'.split(
    ' ',
  ),
  ...'is are was were be been being am do does did done has have had having will would shall should can could'.split(
    ' ',
  ),
  ...'may might must it its they them their theirs we us our ours you your he she his her who whom whose'.split(
    ' ',
  ),
  ...'which what when where while how why all any both each every few more most much many other another some'.split(
    ' ',
  ),
  ...'such same only own also very too just least less one two three four five ten next last least'.split(
    ' ',
  ),
  ...'increase increased increases increasing decrease decreased decreases decreasing reduce reduced reducing'.split(
    ' ',
  ),
  ...'raise raised raising rise lower lift grow go going improve improved improving improvement reach meet met'.split(
    ' ',
  ),
  ...'make making maintain bring cut drop show shown demonstrate ensure provide support use using based given'.split(
    ' ',
  ),
  ...'percent percentage percentages point points rate rates share number numbers amount level levels total average'.split(
    ' ',
  ),
  ...'measured measure measures measuring report reported reports say said indicated according data baseline target'.split(
    ' ',
  ),
  ...'goal goals objective outcome outcomes interim smart student students scholar scholars pupil pupils child'.split(
    ' ',
  ),
  ...'children grade grades school schools district year years annual annually spring fall winter summer autumn'.split(
    ' ',
  ),
  ...'semester quarter trimester end close beginning start january february march april june july august'.split(
    ' ',
  ),
  ...'september october november december sy eoy moy boy currently present available range high higher strong'.split(
    ' ',
  ),
  ...'elementary middle create strengthen foster nurture promote build develop develops well include including'.split(
    ' ',
  ),
];
