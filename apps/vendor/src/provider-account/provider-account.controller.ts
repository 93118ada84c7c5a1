import { type Actor, CurrentActor, Field, Route } from '@bangfu/kernel';
import { type SupplierAccount, SupplierAccounts } from '@bangfu/payments';

export class ProviderAccountDto {
  @Field.flag({ description: '已在支付渠道开户' }) opened: boolean;
  @Field.oneOf(['onboarding', 'ready', 'held'], { nullable: true }) state: string | null;
  @Field.text({ max: 300, nullable: true, description: '为什么暂不能到账' }) heldReason: string | null;
  @Field.instant({ nullable: true }) checkedAt: Date | null;
}

export class ProviderPageDto {
  @Field.text({ max: 2000, example: 'https://connect.stripe.com/setup/…' }) url: string;
}

const toDto = (account: SupplierAccount | null): ProviderAccountDto => ({
  opened: account !== null,
  state: account?.state ?? null,
  heldReason: account?.heldReason ?? null,
  checkedAt: account?.checkedAt ?? null,
});

/** The supplier's own account at the payment provider, into which what shoppers paid is transferred. */
@Route.controller('api/vendor/provider-account', '到账和结算')
export class ProviderAccountController {
  constructor(private readonly accounts: SupplierAccounts) {}

  @Route.get('', {
    summary: '查看线上收款账户',
    permission: 'settlements.view_supplier',
    answer: ProviderAccountDto,
  })
  async find(@CurrentActor() actor: Actor): Promise<ProviderAccountDto> {
    return toDto(await this.accounts.of(actor.organisationId!));
  }

  @Route.post('page', {
    summary: '开通或补充线上收款账户，回答支付渠道的页面',
    permission: 'settlements.view_supplier',
    answer: ProviderPageDto,
    status: 200,
    errors: ['payments_unavailable', 'payment_outcome_unknown', '404 supplier_missing'],
  })
  async page(@CurrentActor() actor: Actor): Promise<ProviderPageDto> {
    return { url: await this.accounts.page(actor.organisationId!) };
  }

  @Route.post('refreshment', {
    summary: '向支付渠道查询开通进度',
    permission: 'settlements.view_supplier',
    answer: ProviderAccountDto,
    status: 200,
    errors: ['payments_unavailable', 'payment_outcome_unknown'],
  })
  async refresh(@CurrentActor() actor: Actor): Promise<ProviderAccountDto> {
    return toDto(await this.accounts.refreshed(actor.organisationId!));
  }
}
