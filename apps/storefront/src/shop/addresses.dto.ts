import { Field } from '@bangfu/kernel';
import type { AddressShown } from '@bangfu/shop';

export class AddressInput {
  @Field.text({ max: 30, description: '收货人', example: '曾念青' }) name: string;
  @Field.text({ max: 20, description: '手机号码', example: '13812345678' }) phone: string;
  @Field.code({ digits: [6, 9, 12], description: '所在地区，选到乡镇（街道）', example: '430481113' })
  divisionCode: string;
  @Field.text({ max: 100, description: '详细地址', example: '灶市街1号3栋201' }) detail: string;
  @Field.text({ min: 0, max: 10, optional: true, description: '标签', example: '家' }) label?: string;
  @Field.flag({ optional: true, description: '设为默认' }) isDefault?: boolean;
}

export class AddressChangeInput extends AddressInput {
  @Field.whole({ min: 1, max: 1_000_000_000, description: '所见的版本' }) version: number;
}

export class AddressDto {
  @Field.id() id: string;
  @Field.text({ max: 30, example: '曾念青' }) name: string;
  @Field.text({ max: 20, example: '13812345678' }) phone: string;
  @Field.code({ example: '430481113' }) divisionCode: string;
  @Field.text({ max: 200, example: '湖南省/衡阳市/耒阳市/淝田镇' }) place: string;
  @Field.text({ max: 100, example: '灶市街1号3栋201' }) detail: string;
  @Field.text({ min: 0, max: 10, example: '家' }) label: string;
  @Field.flag() isDefault: boolean;
  @Field.whole({ min: 1, max: 1_000_000_000 }) version: number;
}

export const toAddressDto = (address: AddressShown): AddressDto => ({
  id: address.id,
  name: address.name,
  phone: address.phone,
  divisionCode: address.divisionCode,
  place: address.place,
  detail: address.detail,
  label: address.label,
  isDefault: address.isDefault,
  version: address.version,
});
