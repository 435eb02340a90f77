/** A calendar day as `YYYY-MM-DD`. Days, not instants: no time zone is involved anywhere in core. */
export type IsoDate = string;

/** A school year as `2025-26`: the year it starts in, then the last two digits of the next. */
export type SchoolYear = string;
