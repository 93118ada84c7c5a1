import { Grid, Steps } from 'antd';
import { formatDate, useT, zh } from '../../kit';
import type { Application } from './application-values';
import styles from './certification.module.css';

const LEVELS = [
  { level: 'township', state: 'township_review', title: zh('镇办初审') },
  { level: 'trade', state: 'trade_review', title: zh('行业复审') },
  { level: 'county', state: 'county_review', title: zh('县级审定') },
] as const;

/** Submitted, three reviews, publicity, certificate; of the present round. */
export function ApplicationTrack({ application }: { application: Application }) {
  const t = useT();
  const wide = Grid.useBreakpoint().lg !== false;
  const { state, round } = application;
  const levels = LEVELS.map(({ level, state: asks, title }) => {
    const review = application.reviews.find((one) => one.round === round && one.level === level);
    const returned = review?.verdict === 'return';
    return {
      title: t(title),
      content: review
        ? returned
          ? t('{{date}} 退回', { date: formatDate(review.reviewedAt) })
          : t('{{date}} 通过', { date: formatDate(review.reviewedAt) })
        : state === asks
          ? t('审核中')
          : '',
      status: returned
        ? ('error' as const)
        : review
          ? ('finish' as const)
          : state === asks
            ? ('process' as const)
            : ('wait' as const),
    };
  });
  const notice = application.notices.find((one) => one.round === round);
  return (
    <Steps
      className={styles.track ?? ''}
      size="small"
      responsive={false}
      orientation={wide ? 'horizontal' : 'vertical'}
      items={[
        { title: t('提交申请'), content: formatDate(application.submittedOn), status: 'finish' },
        ...levels,
        {
          title: t('三级公示'),
          content: notice
            ? t('{{from}} 至 {{until}}', { from: formatDate(notice.fromOn), until: formatDate(notice.untilOn) })
            : '',
          status: state === 'publicity' ? 'process' : state === 'certified' ? 'finish' : 'wait',
        },
        { title: t('颁证'), status: state === 'certified' ? 'finish' : 'wait' },
      ]}
    />
  );
}
