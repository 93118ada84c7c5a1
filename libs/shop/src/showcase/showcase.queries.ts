import {
  type Actor,
  Clock,
  Database,
  decodeCursor,
  Files,
  type OpenedFile,
  type Page,
  pageOf,
  SYSTEM,
} from '@bangfu/kernel';
import { type CatalogueItem, type EligibleOrigin, Search } from '@bangfu/catalog';
import { Injectable } from '@nestjs/common';
import { showcaseMissing } from './showcase.errors.js';
import { type Block, readBlocks } from './showcase-blocks.js';

export const SHOWCASE_KINDS = ['pavilion', 'zone'] as const;
export type ShowcaseKind = (typeof SHOWCASE_KINDS)[number];
export const SHOWCASE_STATES = ['draft', 'published', 'withdrawn'] as const;
export type ShowcaseState = (typeof SHOWCASE_STATES)[number];

export interface ShowcaseRow {
  readonly id: string;
  readonly kind: ShowcaseKind;
  readonly slug: string;
  readonly title: string;
  readonly intro: string;
  readonly coverFileId: string | null;
  readonly regionCode: string | null;
  readonly regionName: string | null;
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly state: ShowcaseState;
  readonly withdrawnReason: string | null;
  readonly createdAt: Date;
  readonly version: number;
  /** Everyone sees it today. */
  readonly live: boolean;
}

export interface FilledBlock extends Block {
  /** What can be bought of it now. */
  readonly products: readonly CatalogueItem[];
}

export interface ShowcasePage extends ShowcaseRow {
  readonly blocks: readonly FilledBlock[];
}

/** The catalogue knows produce, not programmes: the door asks the room of programmes. Null: the programme counts nothing now. */
export type OriginOfProgramme = (programmeCode: string) => Promise<EligibleOrigin | null>;

const LIVE = `s.state = 'published' AND s.from_on <= $1::date AND (s.to_on IS NULL OR s.to_on >= $1::date)`;
const COLUMNS = `s.id, s.kind, s.slug, s.title, s.intro, s.cover_file_id AS "coverFileId", s.region_code AS "regionCode",
  place.name AS "regionName", s.from_on AS "fromOn", s.to_on AS "toOn", s.state, s.withdrawn_reason AS "withdrawnReason",
  s.created_at AS "createdAt", s.version, ${LIVE} AS live`;
const TABLES = `showcases s LEFT JOIN divisions place ON place.code = s.region_code`;

/** Pavilions and zones as they are seen: by everyone from their first day to their last, by who composes them at any time. */
@Injectable()
export class ShowcaseQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly search: Search,
    private readonly files: Files,
  ) {}

  /** What everyone sees today; the youngest first. */
  async live(kind: ShowcaseKind | null, regionCode: string | null): Promise<ShowcaseRow[]> {
    return this.rows(
      `${LIVE} AND ($2::text IS NULL OR s.kind = $2) AND ($3::text IS NULL OR s.region_code LIKE $3 || '%')
       ORDER BY s.from_on DESC, s.id DESC LIMIT 200`,
      [kind, regionCode],
    );
  }

  /** A page as everyone sees it; throws `showcase_missing` before its first day, after its last and unless published. */
  async livePage(slug: string, originOf: OriginOfProgramme): Promise<ShowcasePage> {
    return this.filled(await this.liveRow(slug), originOf);
  }

  /** The picture of a page that everyone sees. Throws `showcase_missing`. */
  async liveCover(slug: string): Promise<OpenedFile> {
    const { coverFileId } = await this.liveRow(slug);
    if (!coverFileId) throw showcaseMissing();
    return this.files.open(SYSTEM, coverFileId);
  }

  /** Those that the actor composes, newest first: an official's are of the own region. */
  async page(
    actor: Actor,
    { state, after, limit }: { state?: ShowcaseState; after?: string; limit: number },
  ): Promise<Page<ShowcaseRow>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.rows(
      `($2::text = '' OR s.region_code LIKE $2 || '%') AND ($3::text IS NULL OR s.state = $3)
       AND ($4::timestamptz IS NULL OR (s.created_at, s.id) < ($4, $5::uuid)) ORDER BY s.created_at DESC, s.id DESC LIMIT $6`,
      [actor.regionCode ?? '-', state ?? null, cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.createdAt, row.id]);
  }

  /** The preview: the page as it would be seen now, whatever its state and days. Throws `showcase_missing` outside the region. */
  async preview(actor: Actor, id: string, originOf: OriginOfProgramme): Promise<ShowcasePage> {
    return this.filled(await this.own(actor, id), originOf);
  }

  /** The picture of one's own page, also before it is published. Throws `showcase_missing`. */
  async cover(actor: Actor, id: string): Promise<OpenedFile> {
    const { coverFileId } = await this.own(actor, id);
    if (!coverFileId) throw showcaseMissing();
    return this.files.open(SYSTEM, coverFileId);
  }

  private async liveRow(slug: string): Promise<ShowcaseRow> {
    const [row] = /^[a-z0-9-]{3,60}$/.test(slug) ? await this.rows(`${LIVE} AND s.slug = $2`, [slug]) : [];
    if (!row) throw showcaseMissing();
    return row;
  }

  private async own(actor: Actor, id: string): Promise<ShowcaseRow> {
    const [row] = await this.rows(`s.id = $2 AND ($3::text = '' OR s.region_code LIKE $3 || '%')`, [
      id,
      actor.regionCode ?? '-',
    ]);
    if (!row) throw showcaseMissing();
    return row;
  }

  private rows(where: string, parameters: readonly unknown[]): Promise<ShowcaseRow[]> {
    return this.database.query<ShowcaseRow & Record<string, unknown>>(
      `SELECT ${COLUMNS} FROM ${TABLES} WHERE ${where}`,
      [this.clock.today(), ...parameters],
    );
  }

  private async filled(row: ShowcaseRow, originOf: OriginOfProgramme): Promise<ShowcasePage> {
    const blocks: FilledBlock[] = [];
    for (const block of await readBlocks(this.database, row.id)) {
      blocks.push({ ...block, products: await this.products(block, originOf) });
    }
    return { ...row, blocks };
  }

  /** What is not on sale any more is left out, whoever picked it. */
  private async products(block: Block, originOf: OriginOfProgramme): Promise<CatalogueItem[]> {
    if (block.kind === 'text') return [];
    if (block.kind === 'products') {
      const { productIds } = block;
      const { items } = await this.search.page({ productIds, limit: productIds.length });
      return productIds.flatMap((id) => items.find(({ productId }) => productId === id) ?? []);
    }
    const { categoryCode, originCode, programmeCode, most } = block;
    const eligibleOrigin = programmeCode ? await originOf(programmeCode) : undefined;
    if (eligibleOrigin === null) return [];
    const { items } = await this.search.page({
      categoryCode: categoryCode ?? undefined,
      originCode: originCode ?? undefined,
      eligibleOrigin,
      limit: most!,
    });
    return items;
  }
}
