import { Link } from 'react-router';
import type { OversightSchemas } from '../../api';
import type { Column } from '../../desk';
import { formatDate, formatGrams, formatInstant, formatYuan, type Translate } from '../../kit';
import { ACTIONS, FACTS, SUBJECTS } from './actions';
import styles from './audit.module.css';

type Entry = OversightSchemas['schemas']['AuditDto'];
type Narrow = (changes: Readonly<Record<string, string | null>>) => void;

export const auditColumns = (t: Translate, narrow: Narrow): Column<Entry>[] => [
  {
    key: 'what',
    title: t('谁办了什么'),
    render: (entry) => (
      <span className={styles.sentence}>
        {entry.actorUserId ? (
          <button
            type="button"
            className={styles.person}
            lang="zh-CN"
            title={t('只看这个人办理的')}
            onClick={() => narrow({ actorUserId: entry.actorUserId, actorName: null })}
          >
            {entry.actorName}
          </button>
        ) : (
          <strong lang="zh-CN">{entry.actorName}</strong>
        )}{' '}
        {t(ACTIONS[entry.action] ?? entry.action)}
        <SubjectNumber entry={entry} />
      </span>
    ),
  },
  {
    key: 'as',
    title: t('身份'),
    render: ({ actorRoles, actorOrganisationName }) => (
      <span lang="zh-CN">{[actorOrganisationName, ...actorRoles].filter(Boolean).join(' · ') || '—'}</span>
    ),
  },
  {
    key: 'concerned',
    title: t('所涉单位'),
    render: ({ organisationId, organisationName }) =>
      organisationId ? (
        <Link to={`/oversight/organisations/${organisationId}`} lang="zh-CN">
          {organisationName ?? organisationId}
        </Link>
      ) : (
        '—'
      ),
  },
  { key: 'at', title: t('时间'), render: ({ at }) => formatInstant(at) },
  {
    key: 'detail',
    title: t('详情'),
    action: true,
    render: (entry) => <Details entry={entry} t={t} narrow={narrow} />,
  },
];

function SubjectNumber({ entry }: { entry: Entry }) {
  const { number, name } = entry.detail as { number?: unknown; name?: unknown };
  const said = typeof number === 'string' ? number : typeof name === 'string' ? name : null;
  const to = SUBJECTS[entry.subjectType]?.to?.(entry.subjectId);
  if (!said) return null;
  return (
    <>
      {' '}
      {to ? (
        <Link to={to} lang="zh-CN">
          {said}
        </Link>
      ) : (
        <span lang="zh-CN">{said}</span>
      )}
    </>
  );
}

function Details({ entry, t, narrow }: { entry: Entry; t: Translate; narrow: Narrow }) {
  const to = SUBJECTS[entry.subjectType]?.to?.(entry.subjectId);
  return (
    <details className={styles.details}>
      <summary>{t('详情')}</summary>
      <dl>
        {Object.entries(entry.detail)
          .filter(([key]) => key in FACTS)
          .map(([key, value]) => (
            <div key={key}>
              <dt>{t(FACTS[key]!)}</dt>
              <dd lang="zh-CN">
                <Written text={factText(key, value, t)} />
              </dd>
            </div>
          ))}
        <div>
          <dt>{t('事项')}</dt>
          <dd>
            {SUBJECTS[entry.subjectType] ? t(SUBJECTS[entry.subjectType]!.name) : <code>{entry.subjectType}</code>}{' '}
            <code>{entry.subjectId}</code>
          </dd>
        </div>
        {entry.requestId && (
          <div>
            <dt>{t('请求编号')}</dt>
            <dd>
              <code>{entry.requestId}</code>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('操作代码')}</dt>
          <dd>
            <code>{entry.action}</code>
          </dd>
        </div>
      </dl>
      <p className={styles.links}>
        {to && <Link to={to}>{t('查看这件{{subject}}', { subject: t(SUBJECTS[entry.subjectType]!.name) })}</Link>}
        <button
          type="button"
          className={styles.person}
          onClick={() => narrow({ subjectType: entry.subjectType, subjectId: entry.subjectId })}
        >
          {t('这件事项的全部留痕')}
        </button>
      </p>
    </details>
  );
}

/** A code is part of the evidence and is shown as one: it must read the same in ten years. */
const Written = ({ text }: { text: string }) => (/^[a-z]+(_[a-z]+)+$/.test(text) ? <code>{text}</code> : <>{text}</>);

/** Amounts, dates and weights as such; everything else as it was written down. */
function factText(key: string, value: unknown, t: Translate): string {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'boolean') return value ? t('是') : t('否');
  if (key.endsWith('Fen')) return formatYuan(String(value));
  if (key === 'grams') return formatGrams(String(value));
  if (/(On|Until|By|From|To)$/.test(key) && /^\d{4}-\d{2}-\d{2}/.test(String(value))) {
    return String(value).length > 10 ? formatInstant(String(value)) : formatDate(String(value));
  }
  if (Array.isArray(value)) {
    return value.every((one) => typeof one === 'string') ? value.join(' · ') : String(value.length);
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
