import { Popover } from 'antd';
import { Link } from 'react-router';
import { Icon, useT } from '../../kit';
import styles from './compliance.module.css';
import { type Explained, type Explanation, EXPLANATIONS } from './explanations';

/** How a figure is counted, in plain words and by which rule. */
export function Counted({ of }: { of: Explained }) {
  const t = useT();
  const { name, how, basis }: Explanation = EXPLANATIONS[of];
  return (
    <Popover
      trigger="click"
      title={t(name)}
      content={
        <div className={styles.explanation}>
          <p>{t(how)}</p>
          {basis && <p className={styles.soft}>{t('依据：{{basis}}', { basis: t(basis) })}</p>}
          <Link to="/oversight/programmes">{t('查看各项目的规则和文件')}</Link>
        </div>
      }
    >
      <button type="button" className={styles.why} aria-label={t('“{{name}}”怎么计算', { name: t(name) })}>
        <Icon name="info" size={15} />
      </button>
    </Popover>
  );
}
