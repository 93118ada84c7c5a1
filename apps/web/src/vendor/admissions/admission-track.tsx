import { Grid, Steps } from 'antd';
import type { VendorSchemas } from '../../api';
import { formatDate, useT } from '../../kit';

type Application = VendorSchemas['schemas']['AdmissionDto'];

/** The two county offices look at it side by side, then the platform decides. */
export function AdmissionTrack({ application }: { application: Application }) {
  const t = useT();
  const wide = Grid.useBreakpoint().md !== false;
  const { state, round } = application;
  const said = (authority: string) =>
    application.reviews.find((review) => review.round === round && review.authority === authority);
  const office = (authority: string, title: string) => {
    const review = said(authority);
    const returned = review?.verdict === 'return';
    return {
      title,
      content: review
        ? `${returned ? t('退回补正') : t('同意推荐')} ${formatDate(review.reviewedAt)}`
        : state === 'submitted'
          ? t('审核中')
          : '',
      status: returned ? ('error' as const) : review ? ('finish' as const) : ('process' as const),
    };
  };
  const decided = state === 'admitted' || state === 'refused';
  return (
    <Steps
      style={{ marginBottom: 24 }}
      orientation={wide ? 'horizontal' : 'vertical'}
      responsive={false}
      size="small"
      items={[
        { title: t('提交申请'), content: formatDate(application.submittedOn), status: 'finish' },
        office('agriculture', t('县农业农村部门推荐')),
        office('revitalisation', t('县乡村振兴部门推荐')),
        {
          title: t('平台准入'),
          content: decided ? formatDate(application.decidedAt) : state === 'recommended' ? t('等待决定') : '',
          status:
            state === 'admitted'
              ? 'finish'
              : state === 'refused'
                ? 'error'
                : state === 'recommended'
                  ? 'process'
                  : 'wait',
        },
      ]}
    />
  );
}
