import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '@bangfu/kernel';
import { createTransport } from 'nodemailer';
import { type Mail, MailGateway, MailRefused } from './mail.gateway.js';
import { messageOf } from './message.js';

/** Writes each letter as `<id>.eml` into a folder; the way out where no SMTP server is set. */
export class FileMailGateway extends MailGateway {
  private readonly composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(
    private readonly folder: string,
    private readonly from: string,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** The same letter again overwrites its own file; a crash leaves no half letter. */
  async send(mail: Mail): Promise<void> {
    if (!/^[^\s@<>",;]+@[^\s@<>",;]+$/.test(mail.to)) throw new MailRefused('not an address');
    const { message } = (await this.composer.sendMail(messageOf(mail, this.from, this.clock.now()))) as unknown as {
      message: Buffer;
    };
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const draft = join(this.folder, `.${mail.id}.${randomUUID()}`);
    await writeFile(draft, message, { mode: 0o600 });
    await rename(draft, join(this.folder, `${mail.id}.eml`));
  }
}
