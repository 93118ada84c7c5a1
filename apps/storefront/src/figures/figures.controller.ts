import { Route } from '@bangfu/kernel';
import { PublicFigureBoard } from '@bangfu/reporting';
import { FiguresDto, toFiguresDto } from './figures.dto.js';

@Route.controller('api/storefront/figures', '公开数据')
export class FiguresController {
  constructor(private readonly figures: PublicFigureBoard) {}

  @Route.get('', {
    summary: '首页数据：在售、入驻、联结农户和本年采购',
    description: '全部由业务记录推算，没有人工填报的数字。',
    public: true,
    answer: FiguresDto,
  })
  async show(): Promise<FiguresDto> {
    return toFiguresDto(await this.figures.read());
  }
}
