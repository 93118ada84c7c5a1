import { join } from 'node:path';
import { Clock, Env } from '@bangfu/kernel';
import { PartiesModule } from '@bangfu/parties';
import { Module } from '@nestjs/common';
import { Inbox } from './inbox.service.js';
import { InboxBell } from './live/inbox-bell.js';
import { InboxStreams } from './live/inbox-streams.service.js';
import { FileMailGateway } from './mail/file-mail.gateway.js';
import { Letters } from './mail/letters.service.js';
import { MailGateway } from './mail/mail.gateway.js';
import { PostOffice } from './mail/post-office.service.js';
import { SmtpMailGateway } from './mail/smtp-mail.gateway.js';
import { NotificationQueries } from './notification.queries.js';
import { Notifying } from './notifying.service.js';
import { RecipientFinder } from './notices/recipients.service.js';
import { NotificationPreferences } from './preferences.service.js';

const gateway = {
  provide: MailGateway,
  inject: [Env, Clock],
  useFactory: (env: Env, clock: Clock): MailGateway =>
    env.smtpUrl
      ? new SmtpMailGateway(env.smtpUrl, env.mailFrom, clock)
      : new FileMailGateway(join(env.dataDir, 'mail'), env.mailFrom, clock),
};

@Module({
  imports: [PartiesModule],
  providers: [
    Inbox,
    InboxBell,
    InboxStreams,
    Letters,
    NotificationPreferences,
    NotificationQueries,
    Notifying,
    PostOffice,
    RecipientFinder,
    gateway,
  ],
  exports: [Inbox, InboxStreams, NotificationPreferences, Notifying, PostOffice],
})
export class NotificationsModule {}
