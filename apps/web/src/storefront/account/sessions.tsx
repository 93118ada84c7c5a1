import { asProblem, storefront, storefrontApi, type StorefrontSchemas } from '../../api';
import { Badge, ErrorState, formatInstant, Icon, showToast, Skeleton, useT, zh } from '../../kit';
import { Confirm } from '../forms/confirm';
import styles from './account.module.css';

type OwnSession = StorefrontSchemas['schemas']['OwnSessionDto'];

/** Where one is signed in; what one does not know is ended. */
export function Sessions() {
  const t = useT();
  const { data, error, refetch } = storefrontApi.useQuery('get', '/api/account/sessions', {});
  const ending = storefrontApi.useMutation('delete', '/api/account/sessions/{id}');
  const problem = asProblem(error);
  if (problem && !data) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <Skeleton height={240} />;
  const others = data.filter(({ current }) => !current);
  const sorted = [...data.filter(({ current }) => current), ...others];

  async function endOthers(): Promise<void> {
    for (const { id } of others) await storefront.DELETE('/api/account/sessions/{id}', { params: { path: { id } } });
    await refetch();
    showToast(t('其他设备都已退出'));
  }

  return (
    <section className={styles.panel}>
      <ul className={styles.rows}>
        {sorted.map((one) => (
          <li key={one.id}>
            <Icon name="screen" />
            <SessionWords session={one} />
            {!one.current && (
              <Confirm
                small
                trigger={t('退出')}
                title={t('让这台设备退出登录？')}
                action={t('退出')}
                busy={ending.isPending}
                run={() => ending.mutateAsync({ params: { path: { id: one.id } } })}
              >
                {t('那台设备上没保存的内容会丢失，要重新登录才能继续。')}
              </Confirm>
            )}
          </li>
        ))}
      </ul>
      {others.length > 1 && (
        <div className={styles.buttons}>
          <Confirm
            trigger={t('退出其他全部设备')}
            title={t('退出其他全部设备？')}
            action={t('全部退出')}
            run={endOthers}
          >
            {t('除了这里，另外 {{count}} 处登录都会立即结束。', { count: others.length })}
          </Confirm>
        </div>
      )}
      {others.length === 0 && (
        <p className={styles.soft} style={{ marginTop: 12 }}>
          {t('只有这里登录着，没有别的设备。')}
        </p>
      )}
    </section>
  );
}

function SessionWords({ session }: { session: OwnSession }) {
  const t = useT();
  const [browser, system] = clientOf(session.client);
  return (
    <div className={styles.grow}>
      <strong>
        {system ? `${t(browser)} · ${system}` : t(browser)}
        {session.current && <Badge tone="green">{t('就是这里')}</Badge>}
        {session.secondFactor && <Badge>{t('已二次验证')}</Badge>}
      </strong>
      <p className={styles.soft}>
        {t('{{address}}，{{since}} 登录，最近活动 {{seen}}', {
          address: session.address || '—',
          since: formatInstant(session.createdAt),
          seen: formatInstant(session.lastSeenAt),
        })}
      </p>
    </div>
  );
}

/** Tried in this order: Edge calls itself Chrome, and Chrome calls itself Safari. */
const BROWSERS = [
  [/MicroMessenger/, zh('微信')],
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;
const SYSTEMS = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
] as const;

const UNKNOWN = zh('未知浏览器');

function clientOf(client: string): readonly [string, string | undefined] {
  const browser = BROWSERS.find(([pattern]) => pattern.test(client))?.[1];
  return [browser ?? (client.split('/')[0] || UNKNOWN), SYSTEMS.find(([pattern]) => pattern.test(client))?.[1]];
}
