import type { SampleDistrict } from '../sample/sample-district.ts';
import type { StudioContent } from './studio-folder.ts';

const VIEWER = 'board.member@alder-ridge.example';

/**
 * The sample district as a studio's first content: its people, everything shared with someone who may only view, and
 * a blank document for the principal who has no plan yet.
 */
export function seedOf(district: SampleDistrict): StudioContent {
  const { workspace, centralOffice } = district;
  const principals = district.principals();
  for (const { id } of workspace.files.all()) workspace.share(id, VIEWER, 'reader');
  const beginner = principals.find(({ hasPlan }) => !hasPlan) ?? principals[0];
  if (beginner) {
    const blank = workspace.createDocument({ owner: beginner.email, name: 'Untitled document' });
    workspace.share(blank, centralOffice, 'reader');
  }
  const people = [
    { email: centralOffice, name: 'Central office' },
    ...principals.map(({ email, school }) => ({ email, name: `Principal of ${school}` })),
    { email: VIEWER, name: 'Board member (may only view)' },
  ];
  return { workspace, people };
}
