import { type Actor, CurrentActor, fileAnswer, IdPipe, mapPage, type Page, PageQuery, Route } from '@bangfu/kernel';
import { Gifts, GivingQueries } from '@bangfu/shop';
import { Body, Param, Query } from '@nestjs/common';
import {
  GiftNamingInput,
  GivingSumsDto,
  InstitutionDto,
  InstitutionPageDto,
  InstitutionsQuery,
  OwnGiftDto,
  toGiftDto,
  toInstitutionDto,
  toOwnGiftDto,
} from './giving.dto.js';

@Route.controller('api/giving', '以购代捐')
export class GivingController {
  constructor(
    private readonly giving: GivingQueries,
    private readonly gifts: Gifts,
  ) {}

  @Route.get('sums', { summary: '以购代捐合计', public: true, answer: GivingSumsDto })
  sums(): Promise<GivingSumsDto> {
    return this.giving.sums();
  }

  @Route.get('institutions', { summary: '可以捐赠的机构', public: true, answer: Route.page(InstitutionDto) })
  async institutions(@Query() query: InstitutionsQuery): Promise<Page<InstitutionDto>> {
    return mapPage(await this.giving.open(query), toInstitutionDto);
  }

  @Route.get('institutions/:id', {
    summary: '受赠机构和最近的捐赠',
    public: true,
    answer: InstitutionPageDto,
    errors: ['404 institution_missing'],
  })
  async institution(@Param('id', IdPipe) id: string): Promise<InstitutionPageDto> {
    const row = await this.giving.institution(id);
    return { ...toInstitutionDto(row), latest: (await this.giving.gifts(id)).map(toGiftDto) };
  }

  @Route.get('gifts', { summary: '我的捐赠', permission: 'orders.own', answer: Route.page(OwnGiftDto) })
  async own(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<OwnGiftDto>> {
    return mapPage(await this.giving.ownGifts(actor.userId!, query), toOwnGiftDto);
  }

  @Route.get('gifts/:orderId/slip', {
    summary: '机构的签收单',
    permission: 'orders.own',
    file: 'download',
    errors: ['404 gift_missing', '404 file_missing'],
  })
  async slip(@CurrentActor() actor: Actor, @Param('orderId', IdPipe) orderId: string) {
    const { file, stream } = await this.giving.slip(actor.userId!, orderId);
    return fileAnswer(file, stream(), { inline: true });
  }

  @Route.put('gifts/:checkoutId/naming', {
    summary: '捐赠是否具名',
    permission: 'orders.own',
    errors: ['404 gift_missing'],
  })
  async name(
    @CurrentActor() actor: Actor,
    @Param('checkoutId', IdPipe) checkoutId: string,
    @Body() { anonymous }: GiftNamingInput,
  ): Promise<void> {
    await this.gifts.name(actor, checkoutId, anonymous);
  }
}
