import { BigintColumn, FenColumn, GramsColumn } from '@bangfu/kernel';
import { Organisation, User } from '@bangfu/parties';
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ApplicationState } from './certificate-application.states.js';

/** A request to have one product from one village certified. */
@Entity('certificate_applications')
export class CertificateApplication {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Column('uuid', { name: 'supplier_id' }) supplierId: string;
  /** Whose produce it is when a trader applies. */
  @ForeignKey(() => Organisation) @Column('uuid', { name: 'producer_id', nullable: true }) producerId: string | null;
  /** The id of the first application of this product: renewals share it. */
  @Column('uuid', { name: 'lineage_id' }) lineageId: string;
  /** The certificate that this one follows. */
  @Column('uuid', { name: 'renews_id', nullable: true }) renewsId: string | null;
  @Column('text') state: ApplicationState;
  @Column('integer') round: number;
  @Column('text', { name: 'product_name' }) productName: string;
  @Column('text', { name: 'category_code' }) categoryCode: string;
  @Column('text', { name: 'origin_code' }) originCode: string;
  @Column('text') specification: string;
  @Column('boolean') processed: boolean;
  /** 亩 × 100. */
  @BigintColumn({ name: 'area_mu_hundredths', nullable: true }) areaMuHundredths: bigint | null;
  @GramsColumn({ name: 'yield_grams_per_mu', nullable: true }) yieldGramsPerMu: bigint | null;
  @GramsColumn({ name: 'annual_capacity_grams', nullable: true }) annualCapacityGrams: bigint | null;
  /** Per `priceUnit`. */
  @FenColumn({ name: 'price_fen', nullable: true }) priceFen: bigint | null;
  /** The average price of the same kind, variety and quality, per `priceUnit`. */
  @FenColumn({ name: 'comparison_price_fen', nullable: true }) comparisonPriceFen: bigint | null;
  @Column('text', { name: 'price_unit' }) priceUnit: string;
  @Column('text', { name: 'comparison_source' }) comparisonSource: string;
  @Column('text', { name: 'benefit_text' }) benefitText: string;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt: Date | null;
  @Column('date', { name: 'submitted_on', nullable: true }) submittedOn: string | null;
  /** When the present step should be done. */
  @Column('date', { name: 'due_on', nullable: true }) dueOn: string | null;
  @ForeignKey(() => User) @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @VersionColumn() version: number;
}
