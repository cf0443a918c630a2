import { isForWantOfRight } from '../../application/health/examination';
import type { MailRoom } from '../../application/ports';

/** Recipients taken to be left where the right to ask was withdrawn: mails may still leave by another right, and Google itself says when there are none. */
const unasked = 1500;

/** What Google lets the owner still send today. */
export const mailRoom: Pick<MailRoom, 'remaining'> = {
  remaining: () => {
    try {
      return MailApp.getRemainingDailyQuota();
    } catch (error) {
      if (!isForWantOfRight(error instanceof Error ? error.message : String(error))) throw error;
      return unasked;
    }
  },
};
