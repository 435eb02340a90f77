import { boardList, boardListText } from '../../core/review/board-list.ts';
import { standings } from '../../core/review/standings.ts';
import { useServer } from '../use-server.ts';
import { CopyText } from './copy-text.tsx';
import { Page } from './page.tsx';
import type { District } from './use-district.ts';

interface BoardViewProps {
  readonly district: District;
  readonly onBack: () => void;
}

/** The list the board approves, to print or to copy; on paper there is nothing but the list. */
export function BoardView({ district, onBack }: BoardViewProps) {
  const waiting = useServer();
  const { tracker } = district;
  if (tracker === null) return null;
  const { board } = standings(tracker.schools, tracker.calendar, tracker.today);
  const list = boardList(board, tracker);
  return (
    <Page title="List for the board" waiting={waiting} onBack={onBack}>
      <p class="off-paper">
        The plans the district approved and the board has not yet. After its meeting, open each plan, choose
        Review this plan in its sidebar, and record the board’s approval.
      </p>
      {list.rows.length === 0 && <p>No plan waits for the board.</p>}
      <table>
        <caption>{list.title}</caption>
        <thead>
          <tr>
            <th scope="col">School</th>
            <th scope="col">Approved by the district</th>
          </tr>
        </thead>
        <tbody>
          {list.rows.map(({ school, approved }) => (
            <tr key={school}>
              <th scope="row">{school}</th>
              <td>{approved}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" class="main off-paper" onClick={() => window.print()}>
        Print the list
      </button>
      <section class="off-paper">
        <h2>As text</h2>
        <CopyText text={boardListText(list)} copied="Copied. Paste it into the agenda or a mail." />
      </section>
    </Page>
  );
}
