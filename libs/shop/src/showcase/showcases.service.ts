import { type Actor, Audit, Clock, coversRegion, Database, Files, newId } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import {
  coverUnknown,
  showcaseDates,
  showcaseEmpty,
  showcaseMissing,
  showcaseOutside,
  showcaseRegionNeeded,
  showcaseRegionUnknown,
  showcaseStale,
  showcaseStep,
  slugTaken,
} from './showcase.errors.js';
import { type Block, writeBlocks } from './showcase-blocks.js';
import type { ShowcaseKind, ShowcaseState } from './showcase.queries.js';

export interface ShowcaseContent {
  readonly slug: string;
  readonly title: string;
  readonly intro: string;
  readonly coverFileId: string | null;
  readonly regionCode: string | null;
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly blocks: readonly Block[];
}

interface Locked {
  readonly id: string;
  readonly kind: ShowcaseKind;
  readonly regionCode: string | null;
  readonly state: ShowcaseState;
  readonly version: number;
}

/** 专馆 and 专区: composed by officials within their region and by the operator anywhere. */
@Injectable()
export class Showcases {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly files: Files,
  ) {}

  /**
   * A draft. Throws `slug_taken`, `region_required`, `outside_region`, `region_unknown`, `dates_wrong`, `cover_unknown` and what a
   * block may lack (`block_*`).
   */
  async create(actor: Actor, kind: ShowcaseKind, content: ShowcaseContent): Promise<string> {
    return this.database.transaction(async () => {
      const id = newId();
      await this.assertContent(actor, kind, id, content);
      const made = await this.database.execute(
        `INSERT INTO showcases (id, kind, slug, title, intro, cover_file_id, region_code, from_on, to_on, created_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (slug) DO NOTHING`,
        [
          ...[id, kind, content.slug, content.title, content.intro, content.coverFileId, content.regionCode],
          ...[content.fromOn, content.toOn, actor.userId, this.clock.now()],
        ],
      );
      if (made === 0) throw slugTaken();
      await writeBlocks(this.database, id, content.blocks);
      await this.note(actor, id, 'created', { kind, slug: content.slug });
      return id;
    });
  }

  /** Replaces words, days and blocks; a published page changes at once. Throws as `create`, and `showcase_missing`, `stale_version`. */
  async change(actor: Actor, id: string, version: number, content: ShowcaseContent): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.lock(actor, id, version);
      await this.assertContent(actor, row.kind, id, content);
      const [taken] = await this.database.query('SELECT FROM showcases WHERE slug = $1 AND id <> $2', [
        content.slug,
        id,
      ]);
      if (taken) throw slugTaken();
      await writeBlocks(this.database, id, content.blocks);
      if (row.state === 'published') await this.assertGoods(id);
      await this.database.query(
        `UPDATE showcases SET slug = $2, title = $3, intro = $4, cover_file_id = $5, region_code = $6, from_on = $7, to_on = $8,
           version = version + 1 WHERE id = $1`,
        [
          ...[id, content.slug, content.title, content.intro, content.coverFileId, content.regionCode],
          ...[content.fromOn, content.toOn],
        ],
      );
      await this.note(actor, id, 'changed', { slug: content.slug });
    });
  }

  /** Shown to everyone from its first day, also after it was withdrawn. Throws `showcase_missing`, `stale_version`, `showcase_empty`. */
  async publish(actor: Actor, id: string, version: number): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.lock(actor, id, version);
      if (row.state === 'published') return;
      await this.assertGoods(id);
      await this.database.query(
        `UPDATE showcases SET state = 'published', published_at = $2, withdrawn_at = NULL, withdrawn_reason = NULL,
           version = version + 1 WHERE id = $1`,
        [id, this.clock.now()],
      );
      await this.note(actor, id, 'published', {});
    });
  }

  /** Shown to nobody any more. Throws `showcase_missing`, `stale_version`, `wrong_step`. */
  async withdraw(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.lock(actor, id, version);
      if (row.state === 'withdrawn') throw showcaseStep(row.state, 'withdrawn');
      await this.database.query(
        `UPDATE showcases SET state = 'withdrawn', withdrawn_at = $2, withdrawn_reason = $3, version = version + 1 WHERE id = $1`,
        [id, this.clock.now(), reason],
      );
      await this.note(actor, id, 'withdrawn', { reason });
    });
  }

  private async lock(actor: Actor, id: string, version: number): Promise<Locked> {
    const [row] = await this.database.query<Locked & Record<string, unknown>>(
      `SELECT id, kind, region_code AS "regionCode", state, version FROM showcases WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (!row || !coversRegion(actor, row.regionCode ?? '')) throw showcaseMissing();
    if (row.version !== version) throw showcaseStale(row.version);
    return row;
  }

  private async assertContent(actor: Actor, kind: ShowcaseKind, id: string, content: ShowcaseContent): Promise<void> {
    const { regionCode, fromOn, toOn, coverFileId } = content;
    if (kind === 'pavilion' && regionCode === null) throw showcaseRegionNeeded();
    if (!coversRegion(actor, regionCode ?? '')) throw showcaseOutside();
    if (toOn !== null && toOn < fromOn) throw showcaseDates();
    if (regionCode !== null) {
      const [place] = await this.database.query('SELECT FROM divisions WHERE code = $1', [regionCode]);
      if (!place) throw showcaseRegionUnknown();
    }
    if (coverFileId !== null) await this.attachCover(actor, id, coverFileId);
  }

  /** A cover that stays may have been stored by a colleague of another office: only a new one must be the actor's to open. */
  private async attachCover(actor: Actor, id: string, coverFileId: string): Promise<void> {
    const [same] = await this.database.query('SELECT FROM showcases WHERE id = $1 AND cover_file_id = $2', [
      id,
      coverFileId,
    ]);
    if (same) return;
    const [file] = await this.files.describe([coverFileId]);
    if (file?.purpose !== 'photo') throw coverUnknown();
    await this.files.attach(actor, [coverFileId], 'showcase', id);
  }

  private async assertGoods(id: string): Promise<void> {
    const [goods] = await this.database.query(
      `SELECT FROM showcase_blocks WHERE showcase_id = $1 AND kind <> 'text' LIMIT 1`,
      [id],
    );
    if (!goods) throw showcaseEmpty();
  }

  private async note(actor: Actor, id: string, verb: string, detail: Record<string, unknown>): Promise<void> {
    await this.audit.record(actor, {
      action: `shop.showcase.${verb}`,
      subjectType: 'showcase',
      subjectId: id,
      detail,
    });
  }
}
