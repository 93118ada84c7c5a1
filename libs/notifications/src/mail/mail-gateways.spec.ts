import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clock, newId, SettableClock } from '@bangfu/kernel';
import { FileMailGateway } from './file-mail.gateway.js';
import { letterText } from './letter-text.js';
import { type Mail, MailGateway, MailRefused } from './mail.gateway.js';
import { SmtpMailGateway } from './smtp-mail.gateway.js';

const FROM = '帮扶集市 <noreply@bangfu.example>';
const clock: Clock = new SettableClock();

/** SMTP as far as one client needs it: takes letters, refuses `nobody@`, is out of order for `later@`. */
class TinySmtp {
  readonly letters: string[] = [];
  private readonly sockets = new Set<Socket>();
  private constructor(private readonly server: Server) {}

  static async start(): Promise<TinySmtp> {
    const server = createServer();
    const smtp = new TinySmtp(server);
    server.on('connection', (socket) => smtp.talk(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return smtp;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as { port: number }).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private talk(socket: Socket): void {
    this.sockets.add(socket);
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    let buffer = '';
    let inLetter = false;
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      buffer += chunk.toString('utf8');
      for (;;) {
        const end = buffer.indexOf(inLetter ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const piece = buffer.slice(0, end);
        buffer = buffer.slice(end + (inLetter ? 5 : 2));
        if (inLetter) {
          inLetter = false;
          this.letters.push(piece.replace(/\r\n\.\./g, '\r\n.'));
          say('250 2.0.0 taken over');
        } else if (/^DATA/i.test(piece)) {
          inLetter = true;
          say('354 go on');
        } else if (/^(EHLO|HELO)/i.test(piece)) say('250 tiny.example');
        else if (/^RCPT TO:<nobody@/i.test(piece)) say('550 5.1.1 no such mailbox');
        else if (/^RCPT TO:<later@/i.test(piece)) say('451 4.3.0 out of order');
        else if (/^QUIT/i.test(piece)) {
          say('221 bye');
          socket.end();
        } else say('250 2.0.0 ok');
      }
    });
    say('220 tiny.example');
  }
}

interface Subject {
  readonly gateway: MailGateway;
  /** The letters as they arrived, in the order of arrival. */
  arrived(): string[];
  stop(): Promise<void>;
}

const gateways: Record<string, () => Promise<Subject>> = {
  SmtpMailGateway: async () => {
    const smtp = await TinySmtp.start();
    return {
      gateway: new SmtpMailGateway(smtp.url, FROM, clock, 2_000),
      arrived: () => smtp.letters,
      stop: () => smtp.stop(),
    };
  },
  FileMailGateway: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mail-'));
    return {
      gateway: new FileMailGateway(join(folder, 'mail'), FROM, clock),
      arrived: () => readdirSync(join(folder, 'mail')).map((name) => readFileSync(join(folder, 'mail', name), 'utf8')),
      stop: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};

const mail = (more: Partial<Mail> = {}): Mail => ({
  id: newId(),
  to: 'zeng@example.cn',
  ...letterText({
    name: '曾念青',
    kind: 'to_do',
    title: '待审核：<淝田镇> & 合作社',
    body: '请审核。\n.\n以点开头的一行也要完整',
    url: 'http://localhost:3000/oversight/admissions/1',
    settingsUrl: 'http://localhost:3000/account/notifications',
  }),
  ...more,
});

/** The parts of a message, decoded. */
function read(message: string): { headers: string; text: string; html: string } {
  const [head, ...rest] = message.split('\r\n\r\n');
  const headers = head!.replace(/\r\n[ \t]/g, ' ');
  const boundary = /boundary="?([^";\r\n]+)/.exec(headers)![1]!;
  const parts = rest.join('\r\n\r\n').split(`--${boundary}`);
  const decode = (type: string): string => {
    const part = parts.find((one) => one.includes(type))!;
    const body = part.slice(part.indexOf('\r\n\r\n') + 4);
    return /base64/i.test(part)
      ? Buffer.from(body, 'base64').toString('utf8')
      : Buffer.from(
          body
            .replace(/=\r\n/g, '')
            .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
          'latin1',
        ).toString('utf8');
  };
  return { headers, text: decode('text/plain'), html: decode('text/html') };
}

const subjectOf = (headers: string): string =>
  [.../^Subject: (.*)$/m.exec(headers)![1]!.matchAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi)]
    .map(([, kind, text]) =>
      kind!.toUpperCase() === 'B'
        ? Buffer.from(text!, 'base64').toString('utf8')
        : Buffer.from(
            text!
              .replace(/_/g, ' ')
              .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
            'latin1',
          ).toString('utf8'),
    )
    .join('');

describe.each(Object.entries(gateways))('%s keeps the contract of the mail gateway', (_name, start) => {
  let subject: Subject;
  beforeEach(async () => {
    subject = await start();
  });
  afterEach(() => subject.stop());

  it('delivers subject, text and HTML whole, in Chinese, with escaped titles', async () => {
    const letter = mail();
    await subject.gateway.send(letter);
    const [arrived, ...more] = subject.arrived();
    expect(more).toEqual([]);
    const { headers, text, html } = read(arrived!);
    expect(subjectOf(headers)).toBe('【帮扶集市】待办：待审核：<淝田镇> & 合作社');
    expect(headers).toMatch(/^To: zeng@example\.cn$/m);
    expect(headers).toMatch(/^From: .*<noreply@bangfu\.example>$/m);
    expect(headers).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(text.replace(/\r\n/g, '\n')).toContain('请审核。\n.\n以点开头的一行也要完整');
    expect(html).toContain('&lt;淝田镇&gt; &amp; 合作社');
    expect(html).not.toContain('<淝田镇>');
  });

  it('gives a letter the same Message-ID however often it is sent', async () => {
    const letter = mail();
    await subject.gateway.send(letter);
    await subject.gateway.send(letter);
    const ids = new Set(subject.arrived().map((message) => /^Message-ID: (.*)$/im.exec(message)![1]));
    expect([...ids]).toEqual([`<${letter.id}@bangfu.example>`]);
  });

  it('lets nothing in the subject become a header or a recipient', async () => {
    await subject.gateway.send(mail({ subject: '你好\r\nBcc: all@example.cn' }));
    const { headers } = read(subject.arrived()[0]!);
    expect(headers).not.toMatch(/^Bcc:/im);
  });

  it('refuses for good what is not one address', async () => {
    await expect(subject.gateway.send(mail({ to: 'nobody@' }))).rejects.toBeInstanceOf(MailRefused);
  });

  it('sends ten letters at once without mixing them', async () => {
    const letters = Array.from({ length: 10 }, (_, index) => mail({ subject: `第${index}封` }));
    await Promise.all(letters.map((letter) => subject.gateway.send(letter)));
    const arrived = subject.arrived().map((message) => subjectOf(read(message).headers));
    expect(arrived.sort()).toEqual(letters.map(({ subject: text }) => text).sort());
  });
});

describe('SmtpMailGateway', () => {
  it('tells a mailbox that does not exist from a server that is out of order', async () => {
    const smtp = await TinySmtp.start();
    const gateway = new SmtpMailGateway(smtp.url, FROM, clock, 2_000);
    await expect(gateway.send(mail({ to: 'nobody@example.cn' }))).rejects.toBeInstanceOf(MailRefused);
    const later = await gateway.send(mail({ to: 'later@example.cn' })).catch((error: unknown) => error);
    expect(later).toHaveProperty('responseCode', 451);
    expect(later).not.toBeInstanceOf(MailRefused);
    await smtp.stop();
    const gone = await gateway.send(mail()).catch((error: unknown) => error);
    expect(gone).toHaveProperty('code', 'ESOCKET');
    expect(gone).not.toBeInstanceOf(MailRefused);
  });
});

describe('FileMailGateway', () => {
  it('leaves no half letter beside the whole one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mail-'));
    const letter = mail();
    await new FileMailGateway(folder, FROM, clock).send(letter);
    expect(readdirSync(folder)).toEqual([`${letter.id}.eml`]);
    rmSync(folder, { recursive: true, force: true });
  });
});
