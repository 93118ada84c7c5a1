import { EmptyState, LinkButton, usePageTitle, useT } from '../../kit';
import lostArt from '../../kit/art/lost.svg';

export default function NoSuchPage() {
  const t = useT();
  usePageTitle(t('没有这一页'));
  return (
    <EmptyState whole title={t('没有这一页')} art={lostArt}>
      <p>{t('地址可能有误，或者这一页已经移走。')}</p>
      <LinkButton to="/catalogue" look="primary">
        {t('去选购')}
      </LinkButton>
    </EmptyState>
  );
}
