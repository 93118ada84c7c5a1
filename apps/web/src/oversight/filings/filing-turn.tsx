import { useNavigate } from 'react-router';
import { oversight, oversightApi } from '../../api';
import { Ask } from '../../desk';
import { formatInstant, formatYuan, useT } from '../../kit';
import { useCan, useSession } from '../../session';
import { useMyToDos } from '../review/queue';
import { Turn } from '../review/turn';
import { Verdict } from '../review/verdict';
import type { Filing } from './filing';

/** The finance office's verdict: confirm, send back, or open again what was confirmed. */
export function FilingTurn({ filing }: { filing: Filing }) {
  const t = useT();
  const can = useCan();
  const own = useSession()?.organisation?.id === filing.agencyId;
  const reviews = can('plans.review') && !own;
  if (filing.state === 'returned') {
    return <Turn mine={false} title={t('已退回单位重填，重新提交后再审核')} />;
  }
  if (filing.state === 'confirmed') {
    return (
      <Turn
        mine={false}
        title={t('已确认，份额已经生效')}
        text={t('{{at}} 确认', { at: formatInstant(filing.confirmedAt) })}
      >
        {reviews && <Reopen filing={filing} />}
      </Turn>
    );
  }
  if (!reviews) {
    return <Turn mine={false} title={own ? t('本单位的填报由其他财政部门审核') : t('等待财政部门审核')} />;
  }
  return (
    <Turn
      mine
      late={filing.hints.length > 0}
      title={filing.hints.length > 0 ? t('请核对异常后确认或退回') : t('没有发现异常，请核对后确认')}
      text={t('{{at}} 提交', { at: formatInstant(filing.submittedAt) })}
    >
      <Review filing={filing} />
    </Turn>
  );
}

function Review({ filing }: { filing: Filing }) {
  const t = useT();
  const next = useNextFiling(filing);
  const params = { path: { id: filing.id } };
  const reserved = filing.plans.reduce((sum, plan) => sum + BigInt(plan.reservedFen), 0n);
  return (
    <>
      <Ask
        type="primary"
        label={t('确认')}
        question={t('确认“{{name}}”的填报？', { name: filing.agencyName })}
        said={t('已确认，份额生效')}
        onConfirm={() => oversight.POST('/api/oversight/filings/{id}/confirmation', { params })}
        then={next}
      >
        <p>
          {t('预留份额 {{amount}} 立即生效，此前的采购一并计入。确认后仍可重新打开。', {
            amount: formatYuan(reserved),
          })}
        </p>
      </Ask>
      <Verdict
        label={t('退回重填')}
        danger
        question={t('退回给单位重填？')}
        remarkLabel={t('退回原因')}
        remarkRequired
        placeholder={t('例如：食堂采购基数与上年决算不符，请核实后重新填报')}
        draft={`filing-return-${filing.id}`}
        said={t('已退回')}
        onConfirm={({ remark }) =>
          oversight.POST('/api/oversight/filings/{id}/return', { params, body: { reasons: remark } })
        }
        then={next}
      >
        {t('单位收到原因后修改并重新提交；已生效的份额在重新确认前不变。')}
      </Verdict>
    </>
  );
}

function Reopen({ filing }: { filing: Filing }) {
  const t = useT();
  return (
    <Verdict
      label={t('重新打开')}
      question={t('重新打开已确认的填报？')}
      remarkLabel={t('重新打开的原因')}
      remarkRequired
      placeholder={t('例如：单位来函更正食堂采购基数')}
      draft={`filing-reopen-${filing.id}`}
      said={t('已重新打开')}
      onConfirm={({ remark }) =>
        oversight.POST('/api/oversight/filings/{id}/return', {
          params: { path: { id: filing.id } },
          body: { reasons: remark },
        })
      }
    >
      {t('填报回到单位手里修改；现有份额继续有效，重新确认后按新的金额。')}
    </Verdict>
  );
}

/** On to the next filing that waits for me; else the page stays and shows what became of this. */
function useNextFiling({ id, year }: Filing): () => void {
  const navigate = useNavigate();
  const mine = useMyToDos();
  const { data } = oversightApi.useQuery('get', '/api/oversight/filings', {
    params: { query: { year, state: 'submitted', limit: 50 } },
  });
  const next = data?.items.find((row) => row.id !== id && mine.has(row.id));
  return () => next && void navigate(`/oversight/filings/${next.id}`);
}
