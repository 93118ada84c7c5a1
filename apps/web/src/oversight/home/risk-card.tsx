import { Link } from 'react-router';
import { oversightApi } from '../../api';
import { Panel } from '../../desk';
import { Badge, useT } from '../../kit';
import { useCan } from '../../session';
import { RULES } from '../risk-flags/rules';
import styles from './home.module.css';

const SHOWN = 4;
const FRESH_MS = 600_000;

/** The latest of what is worth a question; nothing when there is nothing. */
export function RiskCard() {
  const t = useT();
  const can = useCan();
  const { data } = oversightApi.useQuery(
    'get',
    '/api/oversight/risk-flags',
    {},
    { enabled: can('compliance.view'), staleTime: FRESH_MS },
  );
  if (!data || data.length === 0) return null;
  return (
    <Panel
      title={t('风险提示（{{count}}）', { count: data.length })}
      extra={<Link to="/oversight/risk-flags">{t('全部')}</Link>}
    >
      <ul className={styles.ending}>
        {data.slice(0, SHOWN).map((flag) => (
          <li key={`${flag.rule} ${flag.agencyId} ${flag.supplierId} ${flag.certificateId ?? ''}`}>
            <span lang="zh-CN">
              <Link to={`/oversight/risk-flags?rule=${flag.rule}`}>{flag.agency}</Link> <small>{flag.supplier}</small>
            </span>
            <Badge tone={flag.rule === 'over_capacity' ? 'red' : 'gold'}>{t(RULES[flag.rule].name)}</Badge>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
