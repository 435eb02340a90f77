/** What a district changes in a template it adopts. Whatever is not named here stays as the template has it. */
export interface PackChanges {
  /** Sections in the order the district wants them, its own among them. */
  readonly sections: readonly SectionChange[];
  /** Rows of its own at the end of every goal table. */
  readonly goalFields: readonly string[];
}

export interface SectionChange {
  /** A section of the template; '' for one of the district's own. */
  readonly id: string;
  readonly isOn: boolean;
  /** '' keeps the template's. */
  readonly heading: string;
  readonly guidance: string;
}

/** The template a district chose, by the name it is shown under, and what it changed in it. */
export interface DistrictTemplate extends PackChanges {
  readonly pack: string;
}
