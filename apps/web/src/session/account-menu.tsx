import { Link, useNavigate } from 'react-router';
import { asProblem, storefront } from '../api';
import {
  choose,
  Icon,
  LANGUAGES,
  type Language,
  language,
  problemText,
  setLanguage,
  showToast,
  usePreference,
  useT,
  zh,
} from '../kit';
import styles from './bell.module.css';
import { Popover } from './popover';
import { becameSomebody, forgetEverything, homeOf, type Session } from './session';

/** Who I am, for whom I act, my account, and how this browser shows things. */
export function AccountMenu({ session }: { session: Session | null }) {
  const t = useT();
  const navigate = useNavigate();
  const title = session ? (session.organisation?.shortName ?? session.name) : t('设置');

  async function act(work: () => Promise<Session | null>): Promise<void> {
    try {
      const next = await work();
      if (!next) return forgetEverything();
      void navigate(homeOf(next));
      await becameSomebody(next);
    } catch (error) {
      showToast(problemText(asProblem(error)!), { bad: true });
    }
  }
  const represent = (organisationId: string | null) =>
    act(async () => (await storefront.PUT('/api/session/organisation', { body: { organisationId } })).data ?? null);
  const signOut = () =>
    act(async () => {
      await storefront.DELETE('/api/session');
      return null;
    });

  return (
    <Popover
      narrow
      label={session ? t('我的账户') : t('设置')}
      trigger={(props) => (
        <button
          type="button"
          className={styles.trigger}
          aria-label={session ? t('我的账户：{{name}}', { name: title }) : t('设置')}
          {...props}
        >
          <Icon name={session ? 'user' : 'language'} />
          {session && (
            <span className={styles.triggerName} lang="zh-CN">
              {title}
            </span>
          )}
          <Icon name="chevronDown" size={14} />
        </button>
      )}
    >
      {(close) => (
        <>
          {session && (
            <div className={styles.who} lang="zh-CN">
              <strong>{session.name}</strong>
              <span className={styles.when}>
                {[session.organisation?.name, ...session.roles.map(({ name }) => name)].filter(Boolean).join(' · ')}
              </span>
            </div>
          )}
          {session && session.organisations.some(({ id }) => id !== session.organisation?.id) && (
            <>
              <div className={styles.group}>{t('代表的单位')}</div>
              {session.organisations.map((place) => (
                <button
                  key={place.id}
                  type="button"
                  lang="zh-CN"
                  className={styles.menuItem}
                  aria-current={place.id === session.organisation?.id}
                  onClick={() => void represent(place.id)}
                >
                  {place.shortName}
                </button>
              ))}
            </>
          )}
          {session && (
            <>
              <Link className={styles.menuItem} to={homeOf(session)}>
                <Icon name="screen" size={18} /> {homeOf(session) === '/' ? t('商城首页') : t('我的工作台')}
              </Link>
              {session.permissions.includes('orders.own') && (
                <Link className={styles.menuItem} to="/orders">
                  <Icon name="box" size={18} /> {t('我的订单')}
                </Link>
              )}
              <Link className={styles.menuItem} to="/account">
                <Icon name="shield" size={18} /> {t('账户与安全')}
              </Link>
            </>
          )}
          <Looks />
          {session && (
            <button
              type="button"
              className={styles.menuItem}
              onClick={() => {
                close();
                void signOut();
              }}
            >
              <Icon name="exit" size={18} /> {t('退出登录')}
            </button>
          )}
        </>
      )}
    </Popover>
  );
}

const THEMES = { system: zh('跟随系统'), light: zh('浅色'), dark: zh('深色') } as const;
const WEIGHTS = { jin: zh('斤'), kilogram: zh('公斤') } as const;

function Looks() {
  const t = useT();
  const theme = usePreference('theme');
  const weight = usePreference('weight');
  return (
    <>
      <Choices
        label={t('语言')}
        value={language()}
        options={LANGUAGES}
        onChoose={(next) => void setLanguage(next as Language)}
      />
      <Choices
        label={t('外观')}
        value={theme}
        options={THEMES}
        onChoose={(next) => choose('theme', next as typeof theme)}
      />
      <Choices
        label={t('重量单位')}
        value={weight}
        options={WEIGHTS}
        onChoose={(next) => choose('weight', next as typeof weight)}
      />
    </>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly value: string;
  readonly options: Readonly<Record<string, string>>;
  readonly onChoose: (value: string) => void;
}

function Choices({ label, value, options, onChoose }: ChoicesProps) {
  const t = useT();
  return (
    <div role="radiogroup" aria-label={label}>
      <div className={styles.group}>{label}</div>
      <div style={{ display: 'flex' }}>
        {Object.entries(options).map(([key, text]) => (
          <button
            key={key}
            type="button"
            role="radio"
            aria-checked={key === value}
            className={styles.menuItem}
            style={{ width: 'auto' }}
            lang={key === 'zh' ? 'zh-CN' : key === 'en' ? 'en' : undefined}
            onClick={() => onChoose(key)}
          >
            {key in LANGUAGES ? text : t(text)}
          </button>
        ))}
      </div>
    </div>
  );
}
