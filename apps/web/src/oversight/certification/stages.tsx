import { formatDate, type useT, zh } from '../../kit';
import type { Stage } from '../review/turn';
import type { Application } from './application';

const REVIEWS = [
  { level: 'township', state: 'township_review', title: zh('镇办初审') },
  { level: 'trade', state: 'trade_review', title: zh('行业复审') },
  { level: 'county', state: 'county_review', title: zh('县级审定') },
] as const;

/** The five steps to a certificate in the present round. */
export function stagesOf(application: Application, t: ReturnType<typeof useT>): Stage[] {
  const inRound = application.reviews.filter(({ round }) => round === application.round);
  const reviews = REVIEWS.map(({ level, state, title }): Stage => {
    const said = inRound.find((one) => one.level === level);
    return {
      key: level,
      title: t(title),
      state: said ? (said.verdict === 'pass' ? 'done' : 'bad') : application.state === state ? 'now' : 'ahead',
      text: said && <span lang="zh-CN">{`${said.reviewerName} ${formatDate(said.reviewedAt)}`}</span>,
    };
  });
  const notice = application.notices.find(({ round }) => round === application.round);
  const certified = application.state === 'certified';
  return [
    { key: 'submitted', title: t('提交申请'), state: 'done', text: formatDate(application.submittedOn) },
    ...reviews,
    {
      key: 'publicity',
      title: t('三级公示'),
      state: notice?.closedAt ? 'bad' : application.state === 'publicity' ? 'now' : certified ? 'done' : 'ahead',
      text: notice && t('{{from}} 至 {{to}}', { from: formatDate(notice.fromOn), to: formatDate(notice.untilOn) }),
    },
    { key: 'certificate', title: t('颁发证书'), state: certified ? 'done' : 'ahead' },
  ];
}
