import { yuanFromFen } from '@bangfu/kernel';
import { type BankAccount, BankAccounts, Statements } from '@bangfu/finance';
import iconv from 'iconv-lite';
import { at } from './calendar.js';
import type { Narrator } from './narrator.js';
import type { Thread } from './telling.js';

export interface Payment {
  readonly on: string;
  readonly amountFen: bigint;
  readonly payer: string;
  readonly account: string;
  readonly remark: string;
}

const NUMBER = '43001580061052500999';

/** The platform's collection account: payments arrive, and the operator imports what the bank writes about them. */
export class CollectionBank {
  private account: BankAccount | null = null;
  private readonly arrived: Payment[] = [];
  private balanceFen = 0n;
  private serial = 0;

  constructor(private readonly narrator: Narrator) {}

  /** Of the account that is open; also paid from. */
  get id(): string {
    if (!this.account) throw new Error('the collection account is not open yet');
    return this.account.id;
  }

  pay(payment: Payment): void {
    this.arrived.push(payment);
  }

  /** Opens the account and imports a statement on each of these days; the days in `asXml` bring camt.053, the others a bank's CSV in GB18030. */
  async *statements(openedOn: string, days: readonly string[], asXml: ReadonlySet<string>): Thread {
    yield at(openedOn, '09:00');
    const operator = await this.narrator.as('operator');
    this.account = await this.narrator
      .get(BankAccounts)
      .register(
        operator,
        { bankName: '样例银行耒阳支行', accountName: '帮扶集市运营中心', number: NUMBER },
        'collection',
      );
    for (const on of days) {
      yield at(on, '18:00');
      await this.import(on, asXml.has(on));
    }
  }

  private async import(on: string, xml: boolean): Promise<void> {
    const lines = this.arrived
      .filter((payment) => payment.on <= on)
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    if (lines.length === 0) return;
    for (const line of lines) this.arrived.splice(this.arrived.indexOf(line), 1);
    const content = xml ? this.camt(lines) : this.csv(lines);
    const fileId = await this.narrator.store(
      'operator',
      `收款账户流水${on}.${xml ? 'xml' : 'csv'}`,
      'statement',
      content,
    );
    await this.narrator.get(Statements).import(await this.narrator.as('operator'), this.account!.id, fileId);
  }

  private nextSerial(): string {
    this.serial += 1;
    return `SYNS${String(this.serial).padStart(6, '0')}`;
  }

  private csv(lines: readonly Payment[]): Buffer {
    const rows = lines.map((line) => {
      this.balanceFen += line.amountFen;
      return [
        line.on,
        '',
        plain(line.amountFen),
        plain(this.balanceFen),
        line.payer,
        `\t${line.account}`,
        line.remark,
        this.nextSerial(),
      ].join(',');
    });
    const head = [`账号：,${NUMBER}`, '交易日期,借方金额,贷方金额,余额,对方户名,对方账号,附言,流水号'];
    return iconv.encode([...head, ...rows, ''].join('\r\n'), 'gb18030');
  }

  private camt(lines: readonly Payment[]): Buffer {
    const opening = this.balanceFen;
    const entries = lines.map((line) => {
      this.balanceFen += line.amountFen;
      return `<Ntry><Amt Ccy="CNY">${plain(line.amountFen)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${line.on}</Dt></BookgDt><AcctSvcrRef>${this.nextSerial()}</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>${line.payer}</Nm></Pty></Dbtr><DbtrAcct><Id><Othr><Id>${line.account}</Id></Othr></Id></DbtrAcct></RltdPties><RmtInf><Ustrd>${line.remark}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;
    });
    const balance = (code: string, amount: bigint): string =>
      `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="CNY">${plain(amount)}</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>`;
    const statement = `<Stmt><Acct><Id><Othr><Id>${NUMBER}</Id></Othr></Id></Acct>${balance('OPBD', opening)}${balance('CLBD', this.balanceFen)}${entries.join('')}</Stmt>`;
    return Buffer.from(
      `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>${statement}</BkToCstmrStmt></Document>\n`,
    );
  }
}

/** 12345.60: no thousands separators, no sign of currency. */
const plain = (fen: bigint): string => yuanFromFen(fen);
