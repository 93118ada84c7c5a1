import { Link } from 'react-router';
import { oversightApi } from '../../api';
import { Panel } from '../../desk';
import { Icon, useT } from '../../kit';
import styles from './home.module.css';

/** Only while the books do not hold, or nobody has checked them for two hours. */
export function StatusAlarm() {
  const t = useT();
  const { data } = oversightApi.useQuery('get', '/api/oversight/status/public');
  if (!data || data.state === 'green' || data.checkedAt === null) return null;
  return (
    <Panel>
      <Link to="/oversight/status" className={styles.alarm}>
        <Icon name="warning" size={22} />
        <strong>{data.state === 'red' ? t('账目核对发现不成立的项目') : t('两小时内没有完成一次账目核对')}</strong>
        <span>{t('打开系统状态')}</span>
      </Link>
    </Panel>
  );
}
