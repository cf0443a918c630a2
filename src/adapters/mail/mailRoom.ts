import type { MailRoom } from '../../application/ports';

/** What Google lets the owner still send today. */
export const mailRoom: Pick<MailRoom, 'remaining'> = {
  remaining: () => MailApp.getRemainingDailyQuota(),
};
