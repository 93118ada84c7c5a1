import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Clock, Database, Files, isArchive, newId, Outbox } from '@bangfu/kernel';
import { statementEmpty, statementGap, statementWrongAccount } from '../finance.errors.js';
import { StatementImported } from '../finance.events.js';
import { Matching } from '../payments/matching.service.js';
import { Postings } from '../postings.service.js';
import { BankAccounts, type BankAccount, maskNumber } from './bank-accounts.service.js';
import { parseCamt053 } from './camt053.js';
import { parseCsvStatement } from './csv-statement.js';
import { checkBalances, lineKeys, type ParsedStatement, type StatementLine } from './statement.js';
import { parseXlsxStatement } from './xlsx-statement.js';

export interface ImportResult {
  readonly statementId: string;
  readonly format: string;
  readonly lines: number;
  readonly newLines: number;
  readonly matchedLines: number;
  readonly openLines: number;
}

/** Lines that are written in one statement. */
const AT_A_TIME = 500;

type FreshLine = StatementLine & { readonly id: string; readonly key: string };

/** Reads bank statement files: idempotent line by line, checked for gaps, matched at once. */
@Injectable()
export class Statements {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly files: Files,
    private readonly bankAccounts: BankAccounts,
    private readonly postings: Postings,
    private readonly matching: Matching,
  ) {}

  /**
   * Imports a stored CSV (UTF-8 or GB18030), XLSX or camt.053 file for one of the actor's accounts. Lines that are known already,
   * from this or another file, are passed over. Throws `statement_unreadable`, `statement_inconsistent`, `statement_gap`.
   */
  async import(actor: Actor, accountId: string, fileId: string): Promise<ImportResult> {
    const account = await this.bankAccounts.own(actor, accountId);
    const content = await this.files.read(actor, fileId);
    const statement = await parsed(content);
    if (
      statement.accountNumber &&
      !this.bankAccounts.isFingerprintOf(statement.accountNumber, account.numberFingerprint)
    ) {
      throw statementWrongAccount();
    }
    if (statement.lines.length === 0) throw statementEmpty();
    checkBalances(statement);
    return this.database.transaction(async () => {
      await this.database.lockName(`finance.statement:${account.id}`);
      const statementId = newId();
      const fresh = await this.freshLines(account, statement);
      await this.insertStatement(actor, statementId, account, fileId, statement, fresh.length);
      for (let at = 0; at < fresh.length; at += AT_A_TIME) {
        await this.insertLines(statementId, account, fresh.slice(at, at + AT_A_TIME));
      }
      const matched =
        account.purpose === 'collection'
          ? await this.settle(account, fresh)
          : await this.matching.announce(fresh.map((line) => line.id));
      await this.files.attach(actor, [fileId], 'bank_statement', statementId);
      await this.audit.record(actor, {
        action: 'finance.statement.imported',
        subjectType: 'bank_statement',
        subjectId: statementId,
        detail: { lines: statement.lines.length, newLines: fresh.length },
      });
      const openLines = await this.openLines(statementId);
      await this.outbox.add(
        new StatementImported({
          statementId,
          accountId: account.id,
          organisationId: account.organisationId,
          open: openLines,
        }),
      );
      return {
        statementId,
        format: statement.format,
        lines: statement.lines.length,
        newLines: fresh.length,
        matchedLines: matched,
        openLines,
      };
    });
  }

  /** Lines not seen before; the first of them must continue where the last statement ended. */
  private async freshLines(account: BankAccount, statement: ParsedStatement): Promise<FreshLine[]> {
    const keys = lineKeys(statement.lines);
    const known = await this.database.query<{ key: string }>(
      `SELECT line_key AS key FROM bank_lines WHERE account_id = $1 AND line_key = ANY ($2)`,
      [account.id, keys],
    );
    const seen = new Set(known.map((row) => row.key));
    const fresh = statement.lines
      .map((line, index) => ({ ...line, id: newId(), key: keys[index]! }))
      .filter((line) => !seen.has(line.key));
    if (seen.size === 0 && statement.openingFen !== null) {
      await this.checkContinuity(account, statement.openingFen, statement.lines[0]!.bookedOn);
    }
    return fresh;
  }

  private async checkContinuity(account: BankAccount, openingFen: bigint, fromOn: string): Promise<void> {
    const [last] = await this.database.query<{ closing: bigint | null }>(
      `SELECT closing_fen AS closing FROM bank_statements WHERE account_id = $1 AND to_on <= $2 AND new_lines > 0 ORDER BY to_on DESC, id DESC LIMIT 1`,
      [account.id, fromOn],
    );
    if (last && last.closing !== null && last.closing !== openingFen) throw statementGap(last.closing);
  }

  private async insertStatement(
    actor: Actor,
    id: string,
    account: BankAccount,
    fileId: string,
    statement: ParsedStatement,
    fresh: number,
  ): Promise<void> {
    const dates = statement.lines.map((line) => line.bookedOn).sort();
    await this.database.query(
      `INSERT INTO bank_statements (id, account_id, file_id, format, from_on, to_on, opening_fen, closing_fen, lines, new_lines, imported_by, imported_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        account.id,
        fileId,
        statement.format,
        dates[0],
        dates.at(-1),
        statement.openingFen?.toString() ?? null,
        statement.closingFen?.toString() ?? null,
        statement.lines.length,
        fresh,
        actor.userId,
        this.clock.now(),
      ],
    );
  }

  private async insertLines(statementId: string, account: BankAccount, lines: readonly FreshLine[]): Promise<void> {
    await this.database.query(
      `INSERT INTO bank_lines (id, account_id, statement_id, line_key, booked_on, amount_fen, balance_fen, counterparty_name, counterparty_sealed,
         counterparty_masked, counterparty_fingerprint, remark, state, virtual_fingerprint)
       SELECT i, $1, $2, k, d, a, b, n, s, m, f, r, t, v FROM unnest($3::uuid[], $4::text[], $5::date[], $6::bigint[], $7::bigint[], $8::text[], $9::text[],
         $10::text[], $11::text[], $12::text[], $13::text[], $14::text[]) AS x (i, k, d, a, b, n, s, m, f, r, t, v)`,
      [
        account.id,
        statementId,
        lines.map((line) => line.id),
        lines.map((line) => line.key),
        lines.map((line) => line.bookedOn),
        lines.map((line) => line.amountFen.toString()),
        lines.map((line) => line.balanceFen?.toString() ?? null),
        lines.map((line) => line.counterpartyName.slice(0, 200)),
        lines.map((line) =>
          line.counterpartyAccount ? this.bankAccounts.sealFor(line.id, line.counterpartyAccount) : null,
        ),
        lines.map((line) => maskNumber(line.counterpartyAccount)),
        lines.map((line) => this.printOf(line.counterpartyAccount)),
        lines.map((line) => line.remark.slice(0, 500)),
        lines.map((line) => stateOf(account, line)),
        lines.map((line) => this.printOf(line.virtualAccount ?? '')),
      ],
    );
  }

  private printOf(number: string): string | null {
    return number ? this.bankAccounts.fingerprintOf(number) : null;
  }

  /**
   * Books every new line of a collection account, and lets the matcher try each incoming one that anything speaks for; in the order
   * of the file, as many at a time as a statement of the database takes well, so that a long file needs no more memory than a short one.
   */
  private async settle(account: BankAccount, lines: readonly FreshLine[]): Promise<number> {
    let matched = 0;
    for (let at = 0; at < lines.length; at += AT_A_TIME) {
      const some = lines.slice(at, at + AT_A_TIME);
      const undone = new Set<string>();
      // A reversal takes back what an earlier line of the same file may have paid: that one first.
      const parts = some.some((line) => line.amountFen < 0n && line.reversal) ? some.map((line) => [line]) : [some];
      for (const part of parts) {
        for (const line of part) {
          if (line.amountFen < 0n && line.reversal && (await this.matching.reversePayment(line))) undone.add(line.id);
        }
        await this.postings.bookAll(
          part.map((line) => ({
            ...line,
            accountId: account.id,
            toSuspense: line.amountFen > 0n || undone.has(line.id),
          })),
        );
        matched += await this.matchAll(part.filter((line) => line.amountFen > 0n).map((line) => line.id));
      }
      matched += undone.size;
    }
    return matched;
  }

  /** What one line teaches (whose bills an account pays) may speak for another: asked again until nothing new is found. */
  private async matchAll(lineIds: readonly string[]): Promise<number> {
    let matched = 0;
    let waiting = new Set(lineIds);
    for (let found = await this.matching.promising(lineIds); found.length > 0;) {
      for (const id of found) if (await this.matching.tryMatch(id)) matched += 1;
      waiting = new Set([...waiting].filter((id) => !found.includes(id)));
      found = await this.matching.promising([...waiting]);
    }
    return matched;
  }

  private async openLines(statementId: string): Promise<number> {
    const [row] = await this.database.query<{ open: number }>(
      `SELECT count(*)::int AS open FROM bank_lines WHERE statement_id = $1 AND state = 'open'`,
      [statementId],
    );
    return row!.open;
  }
}

async function parsed(content: Buffer): Promise<ParsedStatement> {
  if (isArchive(content)) return parseXlsxStatement(content);
  return looksLikeXml(content) ? parseCamt053(content) : parseCsvStatement(content);
}

const looksLikeXml = (content: Buffer): boolean =>
  content
    .subarray(0, 200)
    .toString('utf8')
    .trimStart()
    .replace(/^\uFEFF/, '')
    .startsWith('<');

const stateOf = (account: BankAccount, line: FreshLine): string =>
  account.purpose === 'collection' && line.amountFen > 0n
    ? 'open'
    : account.purpose === 'payer' && line.amountFen < 0n
      ? 'announced'
      : 'ignored';
