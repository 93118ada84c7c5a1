import { Clock, CodePipe, Route } from '@bangfu/kernel';
import { Divisions } from '@bangfu/parties';
import { Param, Query } from '@nestjs/common';
import {
  ChildrenQuery,
  DivisionDetailDto,
  DivisionDto,
  DivisionFoundDto,
  PlaceSearch,
  toDivisionDto,
} from './divisions.dto.js';

@Route.controller('api/storefront/divisions', '行政区划')
export class DivisionsController {
  constructor(
    private readonly divisions: Divisions,
    private readonly clock: Clock,
  ) {}

  @Route.get('', { summary: '下一级行政区划', public: true, answer: [DivisionDto] })
  async children(@Query() query: ChildrenQuery): Promise<DivisionDto[]> {
    return (await this.divisions.children(query.parent ?? null, this.clock.today())).map(toDivisionDto);
  }

  @Route.get('search', { summary: '按名称、拼音首字母或代码查找', public: true, answer: [DivisionFoundDto] })
  search(@Query() query: PlaceSearch): Promise<DivisionFoundDto[]> {
    return this.divisions.search(query.text, { inside: query.inside, limit: query.limit });
  }

  @Route.get(':code', {
    summary: '一个行政区划及其上级',
    public: true,
    answer: DivisionDetailDto,
    errors: ['404 division_missing'],
  })
  async show(@Param('code', CodePipe) code: string): Promise<DivisionDetailDto> {
    const path = await this.divisions.path(code);
    const pathName = await this.divisions.pathName(code);
    return { ...toDivisionDto(path.at(-1)!), pathName, path: path.map(toDivisionDto) };
  }
}
