import type { DistrictProfile } from '../core/plan/district-profile.ts';
import { districtPack } from '../core/template/district-pack.ts';
import type { TemplatePack } from '../core/template/pack.ts';
import { packNamed } from '../core/template/packs/all-packs.ts';
import { ok, refuse } from '../core/text/result.ts';
import type { Reply } from './sidebar-api.ts';

/** The template a district's schools write on, with the district's changes. */
export function packOf({ template }: Pick<DistrictProfile, 'template'>): Reply<TemplatePack> {
  const pack = packNamed(template?.pack || '');
  if (pack !== null) return template === undefined ? ok(pack) : districtPack(pack, template);
  return refuse(
    'badTemplate',
    `The district asks for the template “${template?.pack || ''}”, which this version of the add-on does not have. The central office can choose another beside Template on the Setup tab of its tracker.`,
  );
}
