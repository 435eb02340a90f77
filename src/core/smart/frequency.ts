/** Words that say how often, which is not by when. */
export const FREQUENCY =
  /\b(?:annually|yearly|each year|every year|year over year|year after year|monthly|weekly|daily|quarterly|each (?:semester|quarter|month|week)|every (?:semester|quarter|month|week)|ongoing|throughout the (?:school )?year|all year(?: long)?|on an ongoing basis|as needed)\b/i;
