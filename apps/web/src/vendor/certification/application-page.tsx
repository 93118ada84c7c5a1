import { useParams } from 'react-router';
import { asProblem, vendorApi } from '../../api';
import { PageHead, StateTag, Waiting } from '../../desk';
import { Badge, ErrorState, useT } from '../../kit';
import { APPLICATION_STATES } from '../../kit/labels';
import { useCan } from '../../session';
import { ApplicationRecord } from './application-record';
import { ApplicationSteps } from './application-steps';

export default function ApplicationPage() {
  const t = useT();
  const can = useCan();
  const { id = '' } = useParams();
  const applying = can('certification.apply');
  const {
    data: application,
    error,
    refetch,
  } = vendorApi.useQuery('get', '/api/vendor/certificate-applications/{id}', { params: { path: { id } } });
  const { data: kinds } = vendorApi.useQuery(
    'get',
    '/api/vendor/certificate-applications/document-kinds',
    {},
    { enabled: applying },
  );
  const problem = asProblem(error);
  if (problem && !application) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!application || (applying && !kinds)) return <Waiting />;
  const editable = applying && (application.state === 'draft' || application.state === 'returned');
  return (
    <>
      <PageHead
        title={application.productName}
        named
        above={[{ title: t('产品认定申请'), to: '/vendor/certificate-applications' }]}
        mark={
          <>
            <StateTag of={APPLICATION_STATES} state={application.state} />
            {application.renewsId && <Badge>{t('续展')}</Badge>}
          </>
        }
      >
        <span lang="zh-CN">
          {application.originName} · {application.supplierName}
        </span>
      </PageHead>
      {editable && kinds ? (
        <ApplicationSteps key={application.id} application={application} kinds={kinds} />
      ) : (
        <ApplicationRecord application={application} />
      )}
    </>
  );
}
