import { addDays, addWorkingDays, Database, workingCalendar } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import type { SupplierKind } from '@bangfu/parties';

export type SettingKey =
  | 'admission_review_working_days'
  | 'certification_review_working_days'
  | 'publicity_days'
  | 'publicity_in_working_days'
  | 'certificate_validity_months'
  | 'certificate_warning_days'
  | 'licence_warning_days'
  | 'public_group_minimum';

export type DocumentSubject = 'admission' | 'certificate';

/** A paper that an application of this kind of supplier may or must hold. */
export interface DocumentKind {
  readonly kind: string;
  readonly name: string;
  readonly need: 'always' | 'processing' | 'optional';
  /** True when the paper ends some day and its last day must be given. */
  readonly dated: boolean;
}

/** The value that holds in a region on a date: the narrowest region wins, then the latest date. As SQL, for a statement that needs it beside other things. */
export const SETTING_VALUE = (key: string, region: string, on: string): string => `(
  SELECT setting.value FROM certification_settings setting
   WHERE setting.key = ${key} AND ${region} LIKE setting.region_code || '%' AND setting.valid_from <= ${on}
   ORDER BY length(setting.region_code) DESC, setting.valid_from DESC LIMIT 1)`;

/** Days, months, thresholds and kinds of papers: dated rows, so that a change never rewrites what was decided before. */
@Injectable()
export class CertificationSettings {
  constructor(private readonly database: Database) {}

  /** As `SETTING_VALUE`; throws when there is none. */
  async value(key: SettingKey, regionCode: string, on: string): Promise<number> {
    const [row] = await this.database.query<{ value: number | null }>(
      `SELECT ${SETTING_VALUE('$1', '$2', '$3')} AS value`,
      [key, regionCode, on],
    );
    if (row!.value === null) {
      throw new Error(`certification_settings has no ${key} for ${regionCode || 'the country'} on ${on}`);
    }
    return row!.value;
  }

  /** The day by which a review that begins on `on` is due; the first day is not counted (《民法典》第二百零一条). */
  async reviewDueOn(
    key: 'admission_review_working_days' | 'certification_review_working_days',
    regionCode: string,
    on: string,
  ): Promise<string> {
    return addWorkingDays(on, await this.value(key, regionCode, on), workingCalendar());
  }

  /** The last day of a publicity that is published on `on`. */
  async publicityUntilOn(regionCode: string, on: string): Promise<string> {
    const days = await this.value('publicity_days', regionCode, on);
    const working = (await this.value('publicity_in_working_days', regionCode, on)) === 1;
    return working ? addWorkingDays(on, days, workingCalendar()) : addDays(on, days);
  }

  /** The papers of a subject, in the order in which people are asked for them. */
  async documentKinds(subject: DocumentSubject, supplierKind: SupplierKind, on: string): Promise<DocumentKind[]> {
    return this.database.query<DocumentKind>(
      `SELECT kind, name, need, dated FROM certification_document_kinds
        WHERE subject = $1 AND supplier_kind = $2 AND valid_from <= $3 AND (valid_to IS NULL OR valid_to > $3)
        ORDER BY position, kind`,
      [subject, supplierKind, on],
    );
  }

  /** The same for a supplier by its id; empty for anybody else. */
  async documentKindsOf(subject: DocumentSubject, supplierId: string | null, on: string): Promise<DocumentKind[]> {
    const [supplier] = await this.database.query<{ kind: SupplierKind }>(
      `SELECT supplier_kind AS kind FROM organisations WHERE id = $1 AND kind = 'supplier'`,
      [supplierId],
    );
    return supplier ? this.documentKinds(subject, supplier.kind, on) : [];
  }
}

/** True when an application of this sort must hold the paper. */
export const needed = (need: DocumentKind['need'], processes: boolean): boolean =>
  need === 'always' || (need === 'processing' && processes);
