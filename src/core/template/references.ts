/** Where a requirement is written. */
export interface Reference {
  /** As the plan prints it. */
  readonly text: string;
  /**
   * False where the text of this very paragraph could not be compared when it was entered here; such references are
   * listed in docs/administrators.md, for the district to check.
   */
  readonly isVerified: boolean;
}

const verified = (text: string): Reference => ({ text, isVerified: true });
const unverified = (text: string): Reference => ({ text, isVerified: false });

/** The law and guidance that the templates’ sections answer to. */
export const REFERENCES = {
  schoolwide: verified('ESEA section 1114(b)'),
  schoolwideRevision: verified('ESEA section 1114(b)(3)'),
  schoolwideStrategies: verified('ESEA section 1114(b)(7)'),
  consolidatedPrograms: unverified('ESEA section 1114(b)(7)(B)'),
  needsAssessment: verified('34 CFR 200.26(a)'),
  schoolwideEvaluation: verified('34 CFR 200.26(c)'),
  identified: verified('ESEA section 1111(d)'),
  comprehensiveInequities: unverified('ESEA section 1111(d)(1)(B)(iv)'),
  additionalInequities: unverified('ESEA section 1111(d)(2)(C)'),
  comprehensiveApproval: unverified('ESEA section 1111(d)(1)(B)(v)'),
  evidence: verified('ESEA section 8101(21)'),
  waApproval: verified('WAC 180-16-220(2)'),
  waImprovement: verified('WAC 180-16-220(2)(b)'),
  waSelfReview: verified('WAC 180-16-220(2)(c)'),
  waSuccessfulSchools: verified('WAC 180-16-220(2)(d)(i)'),
  waEquity: verified('WAC 180-16-220(2)(d)(ii)'),
  waFactors: verified('WAC 180-16-220(2)(d)'),
  waGoals: verified('WAC 180-105-020'),
  waReport: verified('RCW 28A.655.100'),
  waForms: verified('OSPI’s improvement plan and end-of-year forms'),
} as const;
