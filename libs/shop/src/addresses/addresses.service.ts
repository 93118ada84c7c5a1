import { type Actor, Clock, Database, Env, newId } from '@bangfu/kernel';
import { Divisions } from '@bangfu/parties';
import { Injectable } from '@nestjs/common';
import { openShopContact, sealShopContact, type ShopContact, shopperOf } from '../contact.js';
import { addressesFull, addressMissing, placeTooWide, staleShopVersion } from '../shop.errors.js';
import { Address } from './address.entity.js';

export interface NewAddress extends ShopContact {
  readonly id?: string;
  /** Down to the township wherever the tree has townships. */
  readonly divisionCode: string;
  readonly label?: string;
  readonly isDefault?: boolean;
}

export interface AddressShown extends ShopContact {
  readonly id: string;
  readonly divisionCode: string;
  readonly place: string;
  readonly label: string;
  readonly isDefault: boolean;
  readonly version: number;
}

const MOST = 20;

/** A shopper's address book. Only its owner sees it; somebody else's entry does not exist. */
@Injectable()
export class Addresses {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly divisions: Divisions,
  ) {}

  /** The default first, then the newest. */
  async list(actor: Actor): Promise<AddressShown[]> {
    const rows = await this.database
      .repo(Address)
      .find({ where: { userId: shopperOf(actor) }, order: { isDefault: 'DESC', id: 'DESC' } });
    return Promise.all(rows.map((row) => this.show(row)));
  }

  /** Throws `address_missing`. */
  async find(actor: Actor, id: string): Promise<AddressShown> {
    return this.show(await this.own(actor, id));
  }

  /** The one to propose at checkout; null when the book is empty. */
  async preferred(actor: Actor): Promise<AddressShown | null> {
    return (await this.list(actor))[0] ?? null;
  }

  /** The first entry becomes the default. Throws `addresses_full`, `phone_invalid`, `place_too_wide`, `division_missing`. */
  async add(actor: Actor, input: NewAddress): Promise<AddressShown> {
    const userId = shopperOf(actor);
    return this.database.transaction(async () => {
      await this.database.lockName(`shop.addresses:${userId}`);
      const known = await this.database.repo(Address).countBy({ userId });
      if (known >= MOST) throw addressesFull(MOST);
      await this.checkPlace(input.divisionCode);
      const id = input.id ?? newId();
      const isDefault = known === 0 || input.isDefault === true;
      if (isDefault) await this.database.repo(Address).update({ userId, isDefault: true }, { isDefault: false });
      await this.database.repo(Address).insert({
        id,
        userId,
        ...this.sealed(id, input),
        divisionCode: input.divisionCode,
        label: input.label ?? '',
        isDefault,
        createdAt: this.clock.now(),
        version: 1,
      });
      return this.find(actor, id);
    });
  }

  /** Throws `stale_version` beside what `add` throws. */
  async edit(actor: Actor, id: string, version: number, input: NewAddress): Promise<AddressShown> {
    return this.database.transaction(async () => {
      await this.database.lockName(`shop.addresses:${shopperOf(actor)}`);
      const before = await this.own(actor, id);
      if (before.version !== version) throw staleShopVersion(before.version);
      await this.checkPlace(input.divisionCode);
      if (input.isDefault) await this.unsetDefault(before.userId);
      await this.database.repo(Address).update(
        { id },
        {
          ...this.sealed(id, input),
          divisionCode: input.divisionCode,
          label: input.label ?? '',
          isDefault: before.isDefault || input.isDefault === true,
          version: version + 1,
        },
      );
      return this.find(actor, id);
    });
  }

  /** The newest of the others becomes the default when the default goes. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.database.lockName(`shop.addresses:${shopperOf(actor)}`);
      const { userId, isDefault } = await this.own(actor, id);
      await this.database.repo(Address).delete({ id });
      if (!isDefault) return;
      const next = await this.database.repo(Address).findOne({ where: { userId }, order: { id: 'DESC' } });
      if (next) await this.database.repo(Address).update({ id: next.id }, { isDefault: true });
    });
  }

  async makeDefault(actor: Actor, id: string): Promise<AddressShown> {
    return this.database.transaction(async () => {
      await this.database.lockName(`shop.addresses:${shopperOf(actor)}`);
      const { userId } = await this.own(actor, id);
      await this.unsetDefault(userId);
      await this.database.repo(Address).update({ id }, { isDefault: true });
      return this.find(actor, id);
    });
  }

  private async own(actor: Actor, id: string): Promise<Address> {
    const row = await this.database.repo(Address).findOneBy({ id, userId: shopperOf(actor) });
    if (!row) throw addressMissing();
    return row;
  }

  private async unsetDefault(userId: string): Promise<void> {
    await this.database.repo(Address).update({ userId, isDefault: true }, { isDefault: false });
  }

  private sealed(id: string, contact: ShopContact) {
    const { sealed, nameMasked, phoneMasked } = sealShopContact(this.env.secrets, id, contact);
    return { contactSealed: sealed, nameMasked, phoneMasked };
  }

  private async show(row: Address): Promise<AddressShown> {
    return {
      id: row.id,
      ...openShopContact(this.env.secrets, row.id, row.contactSealed),
      divisionCode: row.divisionCode,
      place: await this.divisions.pathName(row.divisionCode),
      label: row.label,
      isDefault: row.isDefault,
      version: row.version,
    };
  }

  private async checkPlace(code: string): Promise<void> {
    await this.divisions.find(code);
    if (code.length >= 9) return;
    if (code.length < 6 || (await this.divisions.children(code)).length > 0) throw placeTooWide();
  }
}
