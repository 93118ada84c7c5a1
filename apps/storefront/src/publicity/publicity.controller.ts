import { type ObjectionView, Publicity, PublicityQueries } from '@bangfu/certification';
import { type Actor, CurrentActor, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import {
  NewObjection,
  NoticeDto,
  NoticeQuery,
  OwnObjectionDto,
  OwnObjectionQuery,
  RaisedObjection,
} from './publicity.dto.js';

@Route.controller('api/storefront', '认定公示')
export class PublicityController {
  constructor(
    private readonly publicity: Publicity,
    private readonly queries: PublicityQueries,
  ) {}

  @Route.get('publicity', { summary: '县、乡、村三级公示', public: true, answer: Route.page(NoticeDto) })
  async list(@Query() query: NoticeQuery): Promise<Page<NoticeDto>> {
    return this.queries.notices(query);
  }

  @Route.get('publicity/:id', {
    summary: '查看一份公示',
    public: true,
    answer: NoticeDto,
    errors: ['404 notice_missing'],
  })
  async find(@Param('id', IdPipe) id: string): Promise<NoticeDto> {
    return this.queries.notice(id);
  }

  @Route.post('publicity/:id/objections', {
    summary: '对公示提出异议',
    permission: 'certification.object',
    answer: RaisedObjection,
    idempotent: true,
    errors: ['404 notice_missing', '404 file_missing', 'publicity_over', 'objected_before'],
  })
  async object(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: NewObjection,
  ): Promise<RaisedObjection> {
    return { id: await this.publicity.raise(actor, id, input) };
  }

  @Route.get('objections', {
    summary: '我提出的异议及答复',
    permission: 'certification.object',
    answer: Route.page(OwnObjectionDto),
  })
  async own(@CurrentActor() actor: Actor, @Query() query: OwnObjectionQuery): Promise<Page<OwnObjectionDto>> {
    return mapPage(await this.queries.ownObjections(actor, query), toOwnObjectionDto);
  }
}

const toOwnObjectionDto = (view: ObjectionView): OwnObjectionDto => ({
  id: view.id,
  noticeId: view.noticeId,
  productName: view.productName,
  supplierName: view.supplierName,
  remark: view.remark,
  fileIds: view.fileIds,
  state: view.state,
  raisedAt: view.raisedAt,
  settledAt: view.settledAt,
  settledText: view.settledText,
});
