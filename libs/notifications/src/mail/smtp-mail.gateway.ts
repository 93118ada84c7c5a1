import type { Clock } from '@bangfu/kernel';
import { createTransport, type Transporter } from 'nodemailer';
import { type Mail, MailGateway, MailRefused } from './mail.gateway.js';
import { messageOf } from './message.js';

/** Hands letters to the server of SMTP_URL. */
export class SmtpMailGateway extends MailGateway {
  private readonly transport: Transporter;

  constructor(
    smtpUrl: string,
    private readonly from: string,
    private readonly clock: Clock,
    /** A server that falls silent must not hold the sender: each wait is bounded. */
    timeoutMs = 20_000,
  ) {
    super();
    this.transport = createTransport({
      url: smtpUrl,
      connectionTimeout: timeoutMs,
      greetingTimeout: timeoutMs,
      socketTimeout: timeoutMs,
    } as never);
  }

  async send(mail: Mail): Promise<void> {
    try {
      await this.transport.sendMail(messageOf(mail, this.from, this.clock.now()));
    } catch (error) {
      throw isFinal(error) ? new MailRefused((error as Error).message) : error;
    }
  }
}

/** 5xx about this letter is final; 5xx about us (authentication, encryption) is a fault of the set-up and passes. */
function isFinal(error: unknown): boolean {
  const { responseCode, command } = error as { responseCode?: number; command?: string };
  return (responseCode ?? 0) >= 500 && /^(RCPT TO|DATA|MAIL FROM)/.test(command ?? '');
}
