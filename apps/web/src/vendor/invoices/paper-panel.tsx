import { Alert } from 'antd';
import type { ApiProblem } from '../../api';
import { formatYuan, Loading, problemText, Skeleton, useT } from '../../kit';
import styles from '../trade/trade.module.css';
import type { InvoicePaper } from '../trade/types';

interface PaperPanelProps {
  readonly paper: InvoicePaper | undefined;
  readonly problem: ApiProblem | null;
  readonly reading: boolean;
  /** What differs in seller, amounts and tax. */
  readonly differences: readonly string[];
}

/** What the uploaded XML says, next to what it should say; or why it could not be read. */
export function PaperPanel({ paper, problem, reading, differences }: PaperPanelProps) {
  const t = useT();
  if (reading) {
    return (
      <Loading>
        <Skeleton height={80} />
      </Loading>
    );
  }
  if (problem) return <Alert type="warning" showIcon className={styles.paper} title={problemText(problem)} />;
  if (!paper) return null;
  return (
    <section className={styles.paper} aria-label={t('文件里写的')}>
      <Alert
        type={paper.differences.length > 0 ? 'warning' : 'success'}
        showIcon
        title={
          paper.differences.length > 0
            ? t('已从数电发票文件读出各项，但有不一致，请看下面的说明')
            : t('已从数电发票文件读出各项，与交货一致，请核对后登记')
        }
        description={
          <>
            {differences.map((text) => (
              <p key={text} className={styles.late}>
                {text}
              </p>
            ))}
            {t('这里只读内容，不验签；真伪请到税务部门的发票查验平台查验。')}
          </>
        }
      />
      <PaperLines paper={paper} />
    </section>
  );
}

function PaperLines({ paper }: { paper: InvoicePaper }) {
  const t = useT();
  return (
    <div className={styles.lineSheet}>
      <h3>{t('文件里写的')}</h3>
      <p>
        {t('销售方：{{name}}，{{number}}', {
          name: paper.seller.name,
          number: paper.seller.taxNumber ?? t('没有税号'),
        })}
      </p>
      <table className={styles.plainTable}>
        <thead>
          <tr>
            <th>{t('项目')}</th>
            <th>{t('税率')}</th>
            <th>{t('不含税金额')}</th>
            <th>{t('税额')}</th>
          </tr>
        </thead>
        <tbody>
          {paper.lines.map((line, index) => (
            <tr key={index}>
              <td lang="zh-CN">{line.name}</td>
              <td lang="zh-CN">{line.rate || '—'}</td>
              <td>{formatYuan(line.amountFen)}</td>
              <td>{formatYuan(line.taxFen)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th colSpan={2}>{t('价税合计 {{total}}', { total: formatYuan(paper.totalFen) })}</th>
            <td>{formatYuan(paper.amountFen)}</td>
            <td>{formatYuan(paper.taxFen)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
