import type { TabDefinition } from '../core/tracker/tab-definition.ts';
import type { FoundTabs } from './find-tabs.ts';
import type { Tracker } from './ports.ts';

/** Makes the tabs a spreadsheet lacks; the tabs as they are then. */
export function makeMissingTabs(
  tracker: Tracker,
  found: FoundTabs,
  definitions: readonly TabDefinition[],
): FoundTabs {
  const wanted = found.missing.filter(({ name }) =>
    definitions.some((definition) => definition.name === name),
  );
  for (const definition of wanted) tracker.make(definition);
  return {
    names: { ...found.names, ...Object.fromEntries(wanted.map(({ name }) => [name, name])) },
    missing: found.missing.filter((definition) => !wanted.includes(definition)),
    notices: found.notices,
  };
}
