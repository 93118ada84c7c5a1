import { User } from '@bangfu/parties';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** One entry of a shopper's address book; name, telephone and the place below the division are sealed. */
@Entity('shop_addresses')
export class Address {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => User) @Column('uuid', { name: 'user_id' }) userId: string;
  @Column('text', { name: 'contact_sealed' }) contactSealed: string;
  @Column('text', { name: 'name_masked' }) nameMasked: string;
  @Column('text', { name: 'phone_masked' }) phoneMasked: string;
  @Column('text', { name: 'division_code' }) divisionCode: string;
  @Column('text') label: string;
  @Column('boolean', { name: 'is_default' }) isDefault: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('integer') version: number;
}
