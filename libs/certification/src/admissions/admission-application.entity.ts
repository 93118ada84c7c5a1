import { Organisation, type SupplierKind, User } from '@bangfu/parties';
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { AdmissionState } from './admission.states.js';

/** A supplier's request to be let in. */
@Entity('admission_applications')
export class AdmissionApplication {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Column('uuid', { name: 'supplier_id' }) supplierId: string;
  @Column('text', { name: 'supplier_kind' }) supplierKind: SupplierKind;
  /** The supplier's division when it applied; its county reviews. */
  @Column('text', { name: 'division_code' }) divisionCode: string;
  @Column('text') state: AdmissionState;
  /** 0 before the first submission; every submission opens the next round. */
  @Column('integer') round: number;
  /** Processes produce, and so needs a food production licence. */
  @Column('boolean') processes: boolean;
  @Column('text', { name: 'main_products' }) mainProducts: string;
  @Column('text') capability: string;
  @Column('text', { name: 'benefit_plan' }) benefitPlan: string;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt: Date | null;
  @Column('date', { name: 'submitted_on', nullable: true }) submittedOn: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn: string | null;
  @ForeignKey(() => User) @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column('text', { name: 'decision_reasons', array: true }) decisionReasons: string[];
  @Column('text', { name: 'decision_text' }) decisionText: string;
  @ForeignKey(() => User) @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @VersionColumn() version: number;
}
