import { MailRefused, type MailRoom } from '../../application/ports';

/** Mail through MailApp, whose narrow scope (script.send_mail) can send and nothing else. */
export const mailRoom: Omit<MailRoom, 'compose'> = {
  remaining: () => MailApp.getRemainingDailyQuota(),
  send: (mail) => {
    try {
      MailApp.sendEmail({
        to: mail.to.join(','),
        ...(mail.cc.length > 0 ? { cc: mail.cc.join(',') } : {}),
        ...(mail.replyTo === '' ? {} : { replyTo: mail.replyTo }),
        name: mail.senderName,
        subject: mail.subject,
        body: mail.text,
        htmlBody: mail.html,
      });
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      // What Google says of an address or a size stays true however often it is tried; a quota or a server error does not.
      if (/invalid (email|argument)|no recipient|limit exceeded: email/i.test(words)) throw new MailRefused(words);
      throw error;
    }
  },
};
