import { Route } from '@bangfu/kernel';
import { CurrentProgrammes } from '@bangfu/quota';
import { CurrentProgrammeDto, toCurrentProgrammeDto } from './programmes.dto.js';

@Route.controller('api/storefront/programmes', '公开数据')
export class ProgrammesController {
  constructor(private readonly programmes: CurrentProgrammes) {}

  @Route.get('', {
    summary: '今年有规则的政策项目，以及哪些产品可以计入',
    public: true,
    answer: [CurrentProgrammeDto],
  })
  async list(): Promise<CurrentProgrammeDto[]> {
    return (await this.programmes.list()).map(toCurrentProgrammeDto);
  }
}
