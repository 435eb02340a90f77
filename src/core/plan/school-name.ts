/** A school as sentences and lists name it: by its name, or by its id where the name was not filled in. */
export const nameOfSchool = ({
  school,
  schoolId,
}: {
  readonly school: string;
  readonly schoolId: string;
}): string => school || (schoolId === '' ? 'The school' : `School ${schoolId}`);
