import type { OpenDistrict } from '../../app/sidebar-api-tracker.ts';
import { OpenLink } from './open-link.tsx';

interface MasterPartProps {
  readonly tracker: Pick<OpenDistrict, 'masterLink' | 'folderLink'>;
  readonly isBusy: boolean;
  /** Nothing should be done before it. */
  readonly isNext: boolean;
  readonly onMake: () => void;
}

/** The document plans are copied from, or the way to it; and the folder they are put in. */
export function MasterPart({ tracker: { masterLink, folderLink }, isBusy, isNext, onMake }: MasterPartProps) {
  return (
    <section>
      <h2>Master plan</h2>
      <div class="stack">
        {masterLink === '' ? (
          <>
            <p>
              Every school’s plan can be a copy of one document. Make it first, and put in your logo, your
              colors and your own words. What stands in double braces, such as {'{{School}}'}, is filled in
              for each school.
            </p>
            <button type="button" class={isNext ? 'main' : ''} aria-disabled={isBusy} onClick={onMake}>
              Make the master plan
            </button>
          </>
        ) : (
          <p>
            New plans are copies of it. <OpenLink link={masterLink}>Open the master plan</OpenLink>
          </p>
        )}
        {folderLink !== '' && (
          <p>
            <OpenLink link={folderLink}>Open the plans folder</OpenLink>
          </p>
        )}
      </div>
    </section>
  );
}
