import { EmptyState, LinkButton, usePageTitle, useT } from '../../kit';
import { homeOf, useSession } from '../../session';

/** Buying for oneself and buying for an organisation are two accounts, so that nothing is counted for the wrong one. */
export default function NotPersonal() {
  const t = useT();
  const session = useSession();
  usePageTitle(t('这里是个人购物'));
  return (
    <EmptyState whole title={t('这里是个人购物')}>
      <p>{t('您现在代表单位登录。个人购买请换个人账户登录，单位采购请到工作台办理。')}</p>
      <LinkButton to={homeOf(session)} look="primary">
        {t('我的工作台')}
      </LinkButton>
    </EmptyState>
  );
}
