import { useEffect, useState } from 'preact/hooks';
import type { DashboardTable } from '../../app/sidebar-api-tracker.ts';
import { Choice } from '../parts/field.tsx';
import { call } from '../server.ts';
import { useServer } from '../use-server.ts';
import { Bar, longest } from './bar.tsx';
import { type DashboardSection, dashboardSections } from './dashboard-sections.ts';
import { Page } from './page.tsx';

/** The Dashboard tab in a narrow column: the same numbers, a small table for each block. */
export function DashboardView({ onBack }: { readonly onBack: () => void }) {
  const waiting = useServer();
  const [table, setTable] = useState<DashboardTable | null>(null);
  const read = async () => {
    const value = await waiting.run('Reading the dashboard', () => call('readDashboard'));
    if (value) setTable(value);
  };
  useEffect(() => {
    read();
  }, []);
  const sections = table ? dashboardSections(table) : [];
  return (
    <Page title="Dashboard" waiting={waiting} onBack={onBack}>
      {table && sections.length === 0 && <p>{table.rows[0]?.[0] ?? 'The Dashboard tab is empty.'}</p>}
      {sections.map((section) => (
        <section key={section.title}>
          <h2>{section.title}</h2>
          {section.headings.length > EXPLAINED ? (
            <ManyNumbers {...section} />
          ) : (
            <ExplainedNumbers {...section} />
          )}
        </section>
      ))}
      <button type="button" aria-disabled={waiting.busy !== null} onClick={read}>
        {table ? 'Read it again' : 'Try again'}
      </button>
    </Page>
  );
}

/** Columns of a block with one number a row: what it is, the number, and how it is counted. */
const EXPLAINED = 3;

function ExplainedNumbers({ title, headings, rows }: DashboardSection) {
  const of = longest(rows.map(({ numbers }) => numbers[1] ?? null));
  return (
    <table>
      <caption class="unseen">{title}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{headings[0]}</th>
          <th scope="col">{headings[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ texts: [name, value, how], numbers }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              <Bar value={numbers[1] ?? null} of={of} />
              <div class="quiet">{how}</div>
            </th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Columns that name the row; the others hold its numbers. */
const NAMING = 2;

/** A block too wide for the sidebar: one of its columns at a time, chosen from a list. */
function ManyNumbers({ title, headings, rows }: DashboardSection) {
  const [column, setColumn] = useState(NAMING);
  // The last row is the sum of the others: beside it they would all look small.
  const parts = rows.slice(0, -1);
  const of = longest(parts.map(({ numbers }) => numbers[column] ?? null));
  return (
    <div class="stack">
      <Choice label="Show" value={String(column)} onChange={(value) => setColumn(Number(value))}>
        {headings.slice(NAMING).map((heading, at) => (
          <option key={heading} value={String(at + NAMING)}>
            {heading}
          </option>
        ))}
      </Choice>
      <table>
        <caption class="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{headings[0]}</th>
            <th scope="col">{headings[column]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.texts[0]}>
              <th scope="row">
                {row.texts[1]}
                {parts.includes(row) && <Bar value={row.numbers[column] ?? null} of={of} />}
              </th>
              <td>{row.texts[column]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
