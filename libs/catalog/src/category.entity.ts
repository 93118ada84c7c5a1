import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Value-added tax on the supplier's sale: exempt, or percent. */
export type TaxTreatment = 'exempt' | '9' | '13';

/** A shelf. Codes are hierarchical (01 ⊃ 0104). */
@Entity('categories')
export class Category {
  @PrimaryColumn('text') code: string;
  @Column('text') name: string;
  @Column('text', { name: 'parent_code', nullable: true }) parentCode: string | null;
  @Column('text', { name: 'tax_treatment' }) taxTreatment: TaxTreatment;
  @Column('int') sort: number;
  /** The rule that the tax treatment follows. */
  @Column('text') basis: string;
}
