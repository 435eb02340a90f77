import type { Sharer, SharingRefusal } from '../app/ports.ts';
import { drivePermissions, EVERYWHERE, isOutOfReach } from './drive-service.ts';

/** What Drive says when it shares a file with one address not, and with others it might. */
const REFUSALS: readonly (readonly [RegExp, SharingRefusal])[] = [
  [/no google accounts? associated|there are no google accounts/i, 'noAccount'],
  [/emailaddress is invalid|not applicable for the given permission type/i, 'badAddress'],
  [
    /outside (of )?(your|the|this) (domain|organi[sz]ation)|domain ?policy|publishOutNotPermitted/i,
    'outside',
  ],
];

/** Shares what the add-on made for this person, without a mail. */
export function driveSharing(): Sharer {
  return {
    share: (fileId, address, kind) => {
      try {
        drivePermissions().create(
          { type: kind === 'group' ? 'group' : 'user', role: 'writer', emailAddress: address },
          fileId,
          { sendNotificationEmail: false, fields: 'id', ...EVERYWHERE },
        );
        return 'shared';
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal === undefined) throw error;
        return refusal;
      }
    },
  };
}

function refusalOf(error: unknown): SharingRefusal | undefined {
  if (isOutOfReach(error)) return 'notYours';
  const message = error instanceof Error ? error.message : '';
  return REFUSALS.find(([pattern]) => pattern.test(message))?.[1];
}
