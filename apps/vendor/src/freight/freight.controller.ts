import { type Actor, CurrentActor, Route } from '@bangfu/kernel';
import { Freight, FreightTemplates } from '@bangfu/shop';
import { Body, Query } from '@nestjs/common';
import {
  FreightQuoteDto,
  FreightQuoteQuery,
  FreightTemplateDto,
  FreightTemplateInput,
  toNewTemplate,
  toTemplateDto,
} from './freight.dto.js';

@Route.controller('api/vendor/freight', '运费')
export class FreightController {
  constructor(
    private readonly templates: FreightTemplates,
    private readonly freight: Freight,
  ) {}

  @Route.get('', { summary: '现行运费模板', permission: 'freight.manage', answer: FreightTemplateDto })
  async read(@CurrentActor() actor: Actor): Promise<FreightTemplateDto> {
    return toTemplateDto(await this.templates.current(actor));
  }

  @Route.post('', {
    summary: '更新运费模板，立即生效',
    description: '已提交的订单按当时的运费不变。',
    permission: 'freight.manage',
    idempotent: true,
    answer: FreightTemplateDto,
    errors: [
      'freight_stale',
      '422 freight_zones_empty',
      '422 freight_zone_incomplete',
      '422 freight_days_wrong',
      '422 freight_place_repeated',
      '422 freight_place_unknown',
      '422 freight_zone_placeless',
      '422 freight_elsewhere_twice',
    ],
  })
  async write(@CurrentActor() actor: Actor, @Body() input: FreightTemplateInput): Promise<FreightTemplateDto> {
    return toTemplateDto(await this.templates.write(actor, toNewTemplate(input)));
  }

  @Route.get('quote', {
    summary: '试算：按现行模板送到某地的运费和天数',
    permission: 'freight.manage',
    answer: FreightQuoteDto,
  })
  async quote(@CurrentActor() actor: Actor, @Query() query: FreightQuoteQuery): Promise<FreightQuoteDto> {
    const quote = await this.freight.quote(actor.organisationId!, query.divisionCode, query.grams, query.goodsFen);
    return 'notServed' in quote
      ? { served: false, freightFen: null, promiseDaysMin: null, promiseDaysMax: null }
      : {
          served: true,
          freightFen: quote.freightFen,
          promiseDaysMin: quote.promiseDaysMin,
          promiseDaysMax: quote.promiseDaysMax,
        };
  }
}
