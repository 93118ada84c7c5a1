import { PageHead, Panel } from '../../desk';
import { formatDate, LinkButton, today, useT } from '../../kit';
import { useCan, useSession } from '../../session';
import { StandingNotice } from '../standing/standing-notice';
import { useStanding } from '../standing/use-standing';
import styles from './home.module.css';
import { MoneyPanel } from './money-panel';
import { QueueTiles } from './queue-tiles';
import { StartPath } from './start-path';
import { StockPanel } from './stock-panel';
import { ToDos } from './to-dos';

/** What must I do now, then what am I owed, then what runs out. */
export default function HomePage() {
  const t = useT();
  const can = useCan();
  const session = useSession();
  const admitted = Boolean(useStanding());
  return (
    <>
      <PageHead title={t('工作台')} mark={<span className={styles.soft}>{formatDate(today())}</span>}>
        <span lang="zh-CN">{session?.organisation?.name}</span>
      </PageHead>
      <StandingNotice />
      <StartPath />
      <div className={styles.home}>
        <div>
          <Panel title={t('等待办理')}>
            <QueueTiles />
          </Panel>
          <ToDos />
        </div>
        <div>
          {admitted && can('balance.view') && <MoneyPanel />}
          <QuickActions admitted={admitted} />
          {admitted && can('stock.manage') && <StockPanel />}
        </div>
      </div>
    </>
  );
}

function QuickActions({ admitted }: { admitted: boolean }) {
  const t = useT();
  const can = useCan();
  return (
    <Panel title={t('常用')}>
      <div className={styles.quick}>
        {admitted && can('shop_orders.fulfil') && (
          <LinkButton to="/vendor/shop-orders" icon="cart">
            {t('个人订单')}
          </LinkButton>
        )}
        {admitted && can('orders.view_supplier') && (
          <LinkButton to="/vendor/orders" icon="document">
            {t('订单')}
          </LinkButton>
        )}
        {admitted && can('listing.manage') && (
          <LinkButton to="/vendor/products" icon="box">
            {t('商品')}
          </LinkButton>
        )}
        {can('households.manage') && (
          <LinkButton to="/vendor/households/new" icon="household">
            {t('登记农户')}
          </LinkButton>
        )}
        {admitted && can('certification.apply') && (
          <LinkButton to="/vendor/certificate-applications/new" icon="certificate">
            {t('申请产品认定')}
          </LinkButton>
        )}
        {can('people.manage_supplier') && (
          <LinkButton to="/vendor/people" icon="user">
            {t('人员与角色')}
          </LinkButton>
        )}
      </div>
    </Panel>
  );
}
