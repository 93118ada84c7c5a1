import { Injectable } from '@nestjs/common';
import { Variants } from '@bangfu/catalog';
import { type Actor, Database } from '@bangfu/kernel';
import { UNSELLABLE_WORDS } from '../procurement.errors.js';
import { RequestDrafts } from '../requests/request-drafts.service.js';
import { CandidateQueries } from './candidate.queries.js';
import {
  type Candidate,
  FAULT_WORDS,
  type MatchedLine,
  matchLine,
  plainName,
  type UnmatchedLine,
} from './pasted-matching.js';
import { type PastedLine, readPastedSheet } from './pasted-sheet.js';

export interface PasteOutcome {
  readonly accepted: (MatchedLine & Pick<Candidate, 'productName' | 'variantName' | 'unit' | 'priceFen'>)[];
  readonly faults: UnmatchedLine[];
  readonly rowsLeftOut: number;
}

/** Lines pasted from the canteen's sheet: what is clear is added, what is not comes back with suggestions. */
@Injectable()
export class PastedLines {
  constructor(
    private readonly database: Database,
    private readonly variants: Variants,
    private readonly drafts: RequestDrafts,
    private readonly candidates: CandidateQueries,
  ) {}

  /** Adds every row that means exactly one variant and a whole quantity of it. Throws `stale_version`, `request_full`. */
  async paste(actor: Actor, requestId: string, version: number, text: string): Promise<PasteOutcome> {
    return this.database.transaction(async () => {
      await this.drafts.lockDraft(actor, requestId, version);
      const outcome = await this.read(text);
      if (outcome.accepted.length > 0) {
        const lines = outcome.accepted.map(({ variantId, quantity, note }) => ({ variantId, quantity, note }));
        await this.drafts.addLines(actor, requestId, version, lines);
      }
      return outcome;
    });
  }

  /** Reads a sheet without touching any request. */
  async read(text: string): Promise<PasteOutcome> {
    const sheet = readPastedSheet(text);
    const found = await this.candidates.forNames([...new Set(sheet.lines.map((line) => line.name))]);
    const accepted: PasteOutcome['accepted'][number][] = [];
    const faults: UnmatchedLine[] = sheet.faults.map((row) => ({
      ...row,
      message: FAULT_WORDS[row.code],
      suggestions: [],
    }));
    const matched = sheet.lines.map((line) => ({
      line,
      result: matchLine(line, exactly(line, found), found.get(line.name) ?? []),
    }));
    const snapshots = await this.variants.snapshot([
      ...new Set(matched.flatMap(({ result }) => ('variantId' in result ? [result.variantId] : []))),
    ]);
    for (const { line, result } of matched) {
      if (!('variantId' in result)) {
        faults.push(result);
        continue;
      }
      const variant = snapshots.get(result.variantId)!;
      const fault = (code: UnmatchedLine['code'], message: string) =>
        faults.push({ row: line.row, text: line.text, code, message, suggestions: [] });
      if (variant.sellable !== true) {
        fault('not_sellable', UNSELLABLE_WORDS[variant.sellable] ?? FAULT_WORDS.not_sellable);
      } else if (result.quantity < variant.minQuantity) {
        fault('below_minimum', `起订量为 ${variant.minQuantity} ${variant.unit}`);
      } else if (variant.maxQuantity !== null && result.quantity > variant.maxQuantity) {
        fault('above_maximum', `限购 ${variant.maxQuantity} ${variant.unit}`);
      } else {
        accepted.push({
          ...result,
          productName: variant.productName,
          variantName: variant.variantName,
          unit: variant.unit,
          priceFen: variant.priceFen,
        });
      }
    }
    return { accepted, faults: faults.sort((a, b) => a.row - b.row), rowsLeftOut: sheet.rowsLeftOut };
  }
}

/** Candidates that the written name means exactly: by SKU, by product, or by product and variant together. */
function exactly(line: PastedLine, found: ReadonlyMap<string, readonly Candidate[]>): Candidate[] {
  const name = plainName(line.name);
  const all = found.get(line.name) ?? [];
  const bySku = all.filter((each) => each.sku !== null && plainName(each.sku) === name);
  if (bySku.length > 0) return bySku;
  const byBoth = all.filter((each) => plainName(each.productName + each.variantName) === name);
  return byBoth.length > 0 ? byBoth : all.filter((each) => plainName(each.productName) === name);
}
