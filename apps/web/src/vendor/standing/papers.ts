import { daysUntil } from '../../kit';

export interface PaperKind {
  readonly kind: string;
  readonly name: string;
  readonly need: 'always' | 'processing' | 'optional';
  readonly dated: boolean;
}

export interface Paper {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly fileId: string;
  readonly validUntil: string | null;
  readonly addedAt: string;
}

export interface NewPaper {
  readonly kind: string;
  readonly fileId: string;
  readonly validUntil?: string;
}

export const isGood = ({ validUntil }: Paper): boolean => validUntil === null || daysUntil(validUntil) >= 0;

export const isNeeded = ({ need }: PaperKind, processes: boolean): boolean =>
  need === 'always' || (need === 'processing' && processes);

export const papersOf = (papers: readonly Paper[], { kind }: PaperKind): Paper[] =>
  papers.filter((paper) => paper.kind === kind).sort((a, b) => (a.addedAt < b.addedAt ? 1 : -1));

/** The same question that the server asks at submission. */
export const missingKinds = (
  kinds: readonly PaperKind[],
  papers: readonly Paper[],
  processes: boolean,
): readonly PaperKind[] => kinds.filter((kind) => isNeeded(kind, processes) && !papersOf(papers, kind).some(isGood));

/** The last day that counts: of several papers of a kind the one that ends last. Null when it never ends. */
export function lastDayOf(papers: readonly Paper[]): string | null {
  if (papers.some(({ validUntil }) => validUntil === null)) return null;
  return (
    papers
      .map(({ validUntil }) => validUntil!)
      .sort()
      .at(-1) ?? null
  );
}
