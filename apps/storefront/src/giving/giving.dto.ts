import { Field, PageQuery } from '@bangfu/kernel';
import { type GiftShown, INSTITUTION_KINDS, type InstitutionRow, type OwnGift } from '@bangfu/shop';

const MOST = 1_000_000_000;
const KINDS = Object.keys(INSTITUTION_KINDS);

export class InstitutionsQuery extends PageQuery {
  @Field.code({ optional: true, description: '所在地区，含下级', example: '430481' }) regionCode?: string;
}

export class InstitutionDto {
  @Field.id({ description: '下单时填 giftInstitutionId' }) id: string;
  @Field.text({ max: 60, example: '淝田镇中心小学' }) name: string;
  @Field.oneOf(KINDS, { description: '学校 / 养老院 / 儿童福利院 / 卫生院 / 社区（村） / 其他' }) kind: string;
  @Field.code() divisionCode: string;
  @Field.text({ max: 200, example: '耒阳市淝田镇' }) place: string;
  @Field.text({ max: 500, multiline: true, description: '需要什么', example: '食堂用米和茶油' }) need: string;
  @Field.flag({ description: '现在可以捐赠' }) open: boolean;
  @Field.whole({ min: 0, max: MOST, description: '已捐赠次数' }) gifts: number;
  @Field.fen({ description: '已捐赠金额' }) amountFen: bigint;
  @Field.whole({ min: 0, max: MOST, description: '其中机构已签收' }) receivedGifts: number;
}

export class GiftDto {
  @Field.date() givenOn: string;
  @Field.text({ max: 40, nullable: true, description: '捐赠人；不具名为空', example: null }) giver: string | null;
  @Field.list('text', { max: 200, description: '商品' }) products: string[];
  @Field.date({ nullable: true, description: '机构签收日期' }) receivedOn: string | null;
  @Field.text({ max: 300, nullable: true, description: '机构的感谢', example: '孩子们收到了，谢谢！' }) thanks:
    string | null;
}

export class InstitutionPageDto extends InstitutionDto {
  @Field.list(() => GiftDto, { max: 20, description: '最近的捐赠' }) latest: GiftDto[];
}

export class GivingSumsDto {
  @Field.whole({ min: 0, max: MOST, description: '可以捐赠的机构' }) institutions: number;
  @Field.whole({ min: 0, max: MOST }) gifts: number;
  @Field.fen() amountFen: bigint;
  @Field.whole({ min: 0, max: MOST }) receivedGifts: number;
}

export class OwnGiftDto {
  @Field.id() orderId: string;
  @Field.id() checkoutId: string;
  @Field.text({ max: 40, example: 'GD2026-000001' }) orderNumber: string;
  @Field.id() institutionId: string;
  @Field.text({ max: 60, example: '淝田镇中心小学' }) institutionName: string;
  @Field.fen() amountFen: bigint;
  @Field.flag({ description: '不具名' }) anonymous: boolean;
  @Field.date() givenOn: string;
  @Field.list('text', { max: 200 }) products: string[];
  @Field.date({ nullable: true }) receivedOn: string | null;
  @Field.text({ max: 300, nullable: true }) thanks: string | null;
}

export class GiftNamingInput {
  @Field.flag({ description: '不具名' }) anonymous: boolean;
}

export const toInstitutionDto = (row: InstitutionRow): InstitutionDto => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  divisionCode: row.divisionCode,
  place: row.place,
  need: row.need,
  open: row.state === 'verified',
  gifts: row.gifts,
  amountFen: row.amountFen,
  receivedGifts: row.receivedGifts,
});

export const toGiftDto = ({ givenOn, giver, products, receivedOn, thanks }: GiftShown): GiftDto => ({
  ...{ givenOn, giver, products, receivedOn, thanks },
});

export const toOwnGiftDto = (gift: OwnGift): OwnGiftDto => ({
  orderId: gift.orderId,
  checkoutId: gift.checkoutId,
  orderNumber: gift.orderNumber,
  institutionId: gift.institutionId,
  institutionName: gift.institutionName,
  amountFen: gift.amountFen,
  anonymous: gift.anonymous,
  givenOn: gift.givenOn,
  products: gift.products,
  receivedOn: gift.receivedOn,
  thanks: gift.thanks,
});
