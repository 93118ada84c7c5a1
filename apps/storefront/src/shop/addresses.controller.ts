import { type Actor, CurrentActor, IdPipe, Route } from '@bangfu/kernel';
import { Addresses } from '@bangfu/shop';
import { Body, Param } from '@nestjs/common';
import { AddressChangeInput, AddressDto, AddressInput, toAddressDto } from './addresses.dto.js';

const PLACE_ERRORS = ['404 division_missing', '422 place_too_wide', '422 phone_invalid'] as const;

@Route.controller('api/addresses', '收货地址')
export class AddressesController {
  constructor(private readonly addresses: Addresses) {}

  @Route.get('', { summary: '我的收货地址，默认的在前', permission: 'cart.own', answer: [AddressDto] })
  async list(@CurrentActor() actor: Actor): Promise<AddressDto[]> {
    return (await this.addresses.list(actor)).map(toAddressDto);
  }

  @Route.post('', {
    summary: '新增收货地址',
    permission: 'cart.own',
    idempotent: true,
    answer: AddressDto,
    errors: [...PLACE_ERRORS, 'addresses_full'],
  })
  async add(@CurrentActor() actor: Actor, @Body() input: AddressInput): Promise<AddressDto> {
    return toAddressDto(await this.addresses.add(actor, input));
  }

  @Route.put(':id', {
    summary: '修改收货地址',
    permission: 'cart.own',
    answer: AddressDto,
    errors: [...PLACE_ERRORS, '404 address_missing', 'stale_version'],
  })
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { version, ...input }: AddressChangeInput,
  ): Promise<AddressDto> {
    return toAddressDto(await this.addresses.edit(actor, id, version, input));
  }

  @Route.put(':id/default', {
    summary: '设为默认收货地址',
    permission: 'cart.own',
    answer: AddressDto,
    errors: ['404 address_missing'],
  })
  async makeDefault(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<AddressDto> {
    return toAddressDto(await this.addresses.makeDefault(actor, id));
  }

  @Route.delete(':id', { summary: '删除收货地址', permission: 'cart.own', errors: ['404 address_missing'] })
  async remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    await this.addresses.remove(actor, id);
  }
}
