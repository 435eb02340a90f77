import { fingerprintOf } from '../core/text/fingerprint.ts';
import { ok } from '../core/text/result.ts';
import type { OpenDocument } from './ports.ts';
import type { Reply } from './sidebar-api.ts';
import type { Fingerprint } from './sidebar-api-plan.ts';

/** Tells a sidebar, without reading the plan, whether the document's text is still the text it has shown. */
export const fingerprint = ({ document }: { readonly document: OpenDocument }): Reply<Fingerprint> =>
  ok({ fingerprint: fingerprintOf(document.text()) });
