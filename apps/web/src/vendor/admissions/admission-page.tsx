import { useParams } from 'react-router';
import { asProblem, vendorApi } from '../../api';
import { PageHead, StateTag, Waiting } from '../../desk';
import { ErrorState, useT } from '../../kit';
import { ADMISSION_STATES } from '../../kit/labels';
import { AdmissionRecord } from './admission-record';
import { AdmissionSteps } from './admission-steps';

export default function AdmissionPage() {
  const t = useT();
  const { id = '' } = useParams();
  const path = { params: { path: { id } } };
  const { data: application, error, refetch } = vendorApi.useQuery('get', '/api/vendor/admissions/{id}', path);
  const { data: kinds } = vendorApi.useQuery('get', '/api/vendor/admissions/document-kinds');
  const problem = asProblem(error);
  if (problem && !application) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!application || !kinds) return <Waiting />;
  const editable = application.state === 'draft' || application.state === 'returned';
  return (
    <>
      <PageHead
        title={t('入驻申请')}
        above={[{ title: t('入驻申请'), to: '/vendor/admissions' }]}
        mark={<StateTag of={ADMISSION_STATES} state={application.state} />}
      >
        <span lang="zh-CN">
          {application.supplierName} · {application.divisionName}
        </span>
      </PageHead>
      {editable ? (
        <AdmissionSteps key={application.id} application={application} kinds={kinds} />
      ) : (
        <AdmissionRecord application={application} kinds={kinds} />
      )}
    </>
  );
}
