import { type IconName, LinkButton, useT, zh } from '../../kit';
import { useCan } from '../../session';

const ACTIONS: readonly { permission: string; to: string; text: string; icon: IconName; main?: boolean }[] = [
  {
    permission: 'requests.create',
    to: '/procurement/requests/new',
    text: zh('发起采购申请'),
    icon: 'document',
    main: true,
  },
  { permission: 'requests.approve', to: '/procurement/approvals', text: zh('去审批'), icon: 'check', main: true },
  {
    permission: 'receipts.accept',
    to: '/procurement/shipments?state=arrived',
    text: zh('验收到货'),
    icon: 'scale',
    main: true,
  },
  {
    permission: 'payments.match',
    to: '/procurement/invoices?state=open',
    text: zh('安排付款'),
    icon: 'yuan',
    main: true,
  },
  { permission: 'budget.manage', to: '/procurement/budgets', text: zh('调整预算'), icon: 'yuan' },
  { permission: 'people.manage_agency', to: '/procurement/people', text: zh('人员与角色'), icon: 'user' },
  { permission: 'catalog.browse', to: '/catalogue', text: zh('选购商品'), icon: 'search' },
];

/** The two or three things that this person comes for; the first is the main one. */
export function QuickActions() {
  const t = useT();
  const can = useCan();
  return ACTIONS.filter(({ permission }) => can(permission))
    .slice(0, 3)
    .map(({ to, text, icon, main }, index) => (
      <LinkButton key={to} to={to} icon={icon} look={main && index === 0 ? 'primary' : 'plain'}>
        {t(text)}
      </LinkButton>
    ));
}
