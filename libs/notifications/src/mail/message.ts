import { createHash } from 'node:crypto';
import type { SendMailOptions } from 'nodemailer';
import type { Mail } from './mail.gateway.js';

/** A letter as both gateways hand it to nodemailer: one recipient, never a list, and a Message-ID of its own. */
export function messageOf(mail: Mail, from: string, date: Date): SendMailOptions {
  const domain = /@([\w.-]+)>?$/.exec(from.trim())?.[1] ?? 'bangfu.example';
  return {
    from,
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    date,
    messageId: `<${mail.id}@${domain}>`,
    // Told not to answer: an automatic reply to an automatic letter would never end.
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Entity-Ref-ID': createHash('sha256').update(mail.id).digest('hex').slice(0, 16),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
