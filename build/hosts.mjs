/** The two scripts made from this code base, and what each may do. The reasons stand in docs/administrators.md. */
const scope = (name) => `https://www.googleapis.com/auth/${name}`;

export const HOSTS = [
  {
    name: 'docs',
    entry: 'src/gas/docs-entry.ts',
    sidebar: 'src/sidebar/plan/main.tsx',
    title: 'School improvement plan',
    scopes: [
      'documents.currentonly',
      'documents.readonly',
      'script.container.ui',
      'script.external_request',
    ].map(scope),
    advancedServices: [],
  },
  {
    name: 'sheets',
    entry: 'src/gas/sheets-entry.ts',
    sidebar: 'src/sidebar/district/main.tsx',
    title: 'District plans',
    scopes: [
      'spreadsheets.currentonly',
      'documents.readonly',
      'drive.file',
      'script.container.ui',
      'script.external_request',
      'userinfo.email',
    ].map(scope),
    advancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
  },
];
