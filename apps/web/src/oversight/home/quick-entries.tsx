import { Link } from 'react-router';
import { Panel } from '../../desk';
import { Icon, type IconName, useT, zh } from '../../kit';
import { useSession } from '../../session';
import styles from './home.module.css';

interface Entry {
  readonly to: string;
  readonly text: string;
  readonly icon: IconName;
}

const APPLICATIONS: Entry = { to: '/oversight/certificate-applications', text: zh('认定审核'), icon: 'certificate' };
const ADMISSIONS: Entry = { to: '/oversight/admissions', text: zh('入驻审核'), icon: 'shield' };
const HOUSEHOLDS: Entry = { to: '/oversight/households', text: zh('联农带农户'), icon: 'household' };
const CERTIFICATES: Entry = { to: '/oversight/certificates', text: zh('认定证书'), icon: 'document' };
const PUBLICITY: Entry = { to: '/publicity', text: zh('正在公示'), icon: 'bell' };
const SUPPLIERS: Entry = { to: '/oversight/standings', text: zh('辖区供应商'), icon: 'box' };
const COMPLIANCE: Entry = { to: '/oversight/compliance', text: zh('履约监测'), icon: 'scale' };
const PROGRAMMES: Entry = { to: '/oversight/programmes', text: zh('政策规则'), icon: 'info' };

const ENTRIES: Readonly<Record<string, readonly Entry[]>> = {
  township_government: [
    { ...APPLICATIONS, text: zh('镇办初审') },
    { ...HOUSEHOLDS, text: zh('本乡镇的农户') },
    { ...SUPPLIERS, text: zh('本乡镇的供应商') },
    CERTIFICATES,
    PUBLICITY,
  ],
  trade: [{ ...APPLICATIONS, text: zh('行业复审') }, CERTIFICATES, SUPPLIERS, HOUSEHOLDS, PUBLICITY],
  agriculture: [ADMISSIONS, SUPPLIERS, CERTIFICATES, APPLICATIONS, HOUSEHOLDS],
  revitalisation: [
    APPLICATIONS,
    ADMISSIONS,
    { to: '/oversight/objections', text: zh('公示异议'), icon: 'warning' },
    HOUSEHOLDS,
    CERTIFICATES,
    PUBLICITY,
  ],
  finance: [
    { to: '/oversight/filings', text: zh('填报审核'), icon: 'document' },
    { to: '/oversight/filings?state=not_filed', text: zh('未填报的单位'), icon: 'warning' },
    COMPLIANCE,
    { to: '/oversight/exports', text: zh('导出和通报'), icon: 'download' },
    PROGRAMMES,
  ],
  operator: [
    { to: '/oversight/disputes', text: zh('验收争议'), icon: 'scale' },
    { ...ADMISSIONS, text: zh('入驻准入') },
    { to: '/oversight/bank-lines', text: zh('收款核对'), icon: 'yuan' },
    { to: '/oversight/listings', text: zh('商品监管'), icon: 'search' },
    { to: '/oversight/users', text: zh('账户'), icon: 'user' },
    { to: '/oversight/dead-letters', text: zh('失败的后台任务'), icon: 'warning' },
  ],
};

/** Where people of this office go day after day. */
export function QuickEntries({ kind }: { kind: string }) {
  const t = useT();
  const region = useSession()?.regionCode ?? '';
  return (
    <Panel title={t('常用')}>
      <ul className={styles.entries}>
        {(ENTRIES[kind] ?? ENTRIES.finance!).map(({ to, text, icon }) => (
          <li key={to}>
            <Link to={to === PUBLICITY.to && region !== '' ? placed(to, region) : to}>
              <Icon name={icon} size={18} /> {t(text)}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Publicity of our own place; a township's own notices are those of its level. */
const placed = (to: string, region: string): string =>
  `${to}?place=${region}${region.length === 9 ? '&level=township' : ''}`;
