import { useNavigate } from 'react-router';
import { oversight, oversightApi } from '../../api';
import { formatDate, useT } from '../../kit';
import { useCan } from '../../session';
import { REVIEW_REASONS } from '../review/labels';
import { mostUrgentFirst, useMyToDos } from '../review/queue';
import { Term } from '../review/term';
import { Turn } from '../review/turn';
import { Verdict, type VerdictWords } from '../review/verdict';
import type { Application } from './application';
import { Issue } from './issue';

/** Whose step the application is at, and that office's verdicts. */
export function ApplicationTurn({ application }: { application: Application }) {
  const t = useT();
  const can = useCan();
  const { state } = application;
  if (state === 'township_review' || state === 'trade_review' || state === 'county_review') {
    const mine = can(`certification.review_${LEVEL_OF[state]}`);
    const words = {
      township_review: [t('请办理镇办初审：核实产地和联农带农'), t('等待乡镇初审')],
      trade_review: [t('请办理行业复审：核实品种、质量和价格'), t('等待行业部门复审')],
      county_review: [t('请办理县级审定：通过后立即三级公示'), t('等待县级审定')],
    }[state];
    return (
      <Turn
        mine={mine}
        late={application.overdue}
        title={mine ? words[0]! : words[1]!}
        text={<Term {...application} dated />}
      >
        {mine && <Level application={application} state={state} />}
      </Turn>
    );
  }
  if (state === 'publicity') return <InPublicity application={application} />;
  const ends: Readonly<Record<string, string>> = {
    returned: t('已退回申请人补正，重新提交后从镇办初审开始'),
    certified: t('已颁发认定证书'),
    withdrawn: t('申请人已撤回'),
  };
  return <Turn mine={false} title={ends[state] ?? ''} />;
}

const LEVEL_OF = { township_review: 'township', trade_review: 'trade', county_review: 'county' } as const;

function InPublicity({ application }: { application: Application }) {
  const t = useT();
  const mine = useCan()('certification.issue');
  const date = formatDate(application.dueOn);
  const open = application.openObjections;
  const title =
    open > 0
      ? t('有 {{count}} 条异议未办结，办结前不能颁证', { count: open })
      : application.overdue
        ? mine
          ? t('公示期满无异议，请颁发证书')
          : t('公示期满，等待县级颁证')
        : t('正在县、乡、村三级公示，至 {{date}}', { date });
  return (
    <Turn
      mine={mine && open === 0 && application.overdue}
      late={open > 0}
      title={title}
      text={application.overdue || open > 0 ? null : t('公示期内任何人都可以提出异议；期满的次日起可以颁证。')}
    >
      {mine && open === 0 && <Issue application={application} />}
    </Turn>
  );
}

interface LevelProps {
  readonly application: Application;
  readonly state: keyof typeof LEVEL_OF;
}

function Level({ application, state }: LevelProps) {
  const t = useT();
  const next = useNextApplication(application.id, state);
  const review = (verdict: 'pass' | 'return', { reasons, remark }: VerdictWords) => {
    const words = {
      params: { path: { id: application.id } },
      body: { verdict, remark, reasons: reasons as Application['reviews'][number]['reasons'] },
    };
    switch (state) {
      case 'township_review':
        return oversight.POST('/api/oversight/certificate-applications/{id}/township-review', words);
      case 'trade_review':
        return oversight.POST('/api/oversight/certificate-applications/{id}/trade-review', words);
      case 'county_review':
        return oversight.POST('/api/oversight/certificate-applications/{id}/county-review', words);
    }
  };
  const follows = {
    township_review: t('通过后转行业主管部门复审。您的姓名和单位记入审核记录。'),
    trade_review: t('通过后转县级审定。您的姓名和单位记入审核记录。'),
    county_review: t('通过后立即在县、乡、村三级公示，公示内容不能再改。'),
  }[state];
  return (
    <>
      <Verdict
        label={t('通过')}
        type="primary"
        question={t('“{{product}}”通过本环节？', { product: application.productName })}
        remarkLabel={t('审核意见')}
        placeholder={t('例如：材料齐全，已实地核实')}
        draft={`certification-pass-${application.id}`}
        said={state === 'county_review' ? t('已通过，公示已发布') : t('已通过')}
        onConfirm={(words) => review('pass', words)}
        then={next}
      >
        {follows}
      </Verdict>
      <Verdict
        label={t('退回补正')}
        danger
        question={t('退回给申请人补正？')}
        reasons={REVIEW_REASONS}
        remarkLabel={t('要补什么、怎么补')}
        placeholder={t('写清楚具体是哪份材料、哪里不对，申请人照着改一次就能过。')}
        draft={`certification-return-${application.id}`}
        said={t('已退回')}
        onConfirm={(words) => review('return', words)}
        then={next}
      >
        {t('退回后申请人补正并重新提交，从镇办初审重新开始。')}
      </Verdict>
    </>
  );
}

/** On to the next one that waits for me at this step; else the page stays and shows what became of this. */
function useNextApplication(id: string, state: keyof typeof LEVEL_OF): () => void {
  const navigate = useNavigate();
  const mine = useMyToDos();
  const { data } = oversightApi.useQuery('get', '/api/oversight/certificate-applications', {
    params: { query: { state, limit: 50 } },
  });
  const next = mostUrgentFirst(data?.items)?.find((row) => row.id !== id && mine.has(row.id));
  return () => next && void navigate(`/oversight/certificate-applications/${next.id}`);
}
