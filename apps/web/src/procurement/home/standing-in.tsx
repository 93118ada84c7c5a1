import { Alert } from 'antd';
import { storefrontApi } from '../../api';
import { formatDate, useT } from '../../kit';
import { useSession } from '../../session';

/** For whom I act these days, and who acts for me. */
export function StandingIn() {
  const t = useT();
  const session = useSession();
  const { data } = storefrontApi.useQuery('get', '/api/account/deputies', {}, { staleTime: 300_000 });
  const here = (data ?? []).filter(({ organisationId }) => organisationId === session?.organisation?.id);
  return here.map((deputy) => {
    const words = {
      role: deputy.roleName,
      from: formatDate(deputy.validFrom),
      to: formatDate(deputy.validTo),
    };
    return (
      <Alert
        key={deputy.membershipId}
        type="info"
        showIcon
        style={{ marginBottom: 12 }}
        title={
          deputy.deputyId === session?.userId
            ? t('您代理{{name}}的“{{role}}”，{{from}} 至 {{to}}。', { ...words, name: deputy.deputyForName })
            : t('{{name}}代理您的“{{role}}”，{{from}} 至 {{to}}。', { ...words, name: deputy.deputyName })
        }
      />
    );
  });
}
