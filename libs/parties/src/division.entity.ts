import { Column, Entity, PrimaryColumn } from 'typeorm';

export type DivisionLevel = 'province' | 'city' | 'county' | 'township' | 'village';

/** One place of the national tree. Codes are hierarchical (43 ⊃ 4304 ⊃ 430481 ⊃ 430481113 ⊃ 430481113216). */
@Entity('divisions')
export class Division {
  @PrimaryColumn('text') code: string;
  @Column('text') name: string;
  @Column('text') level: DivisionLevel;
  @Column('text', { name: 'parent_code', nullable: true }) parentCode: string | null;
  /** One of the 832 counties whose produce the national programme counts. */
  @Column('boolean') listed832: boolean;
  @Column('date', { name: 'valid_from', nullable: true }) validFrom: string | null;
  /** The first day on which the code no longer holds. */
  @Column('date', { name: 'valid_to', nullable: true }) validTo: string | null;
  @Column('text', { name: 'pinyin_initials' }) pinyinInitials: string;
}
