import { Pending } from '../../desk';
import { useLocation, useParams } from 'react-router';
import { procurementApi } from '../../api';
import { useSession } from '../../session';
import { RequestCart } from './request-cart';
import { SentRequest } from './sent-request';

/** One's own draft to work on; any other request to read, and to decide on when it is one's turn. */
export default function RequestPage() {
  const { id = '' } = useParams();
  const session = useSession();
  const inbox = useLocation().pathname.startsWith('/procurement/approvals');
  const { data, error, refetch } = procurementApi.useQuery('get', '/api/procurement/purchase-requests/{id}', {
    params: { path: { id } },
  });
  if (!data) return <Pending error={error} retry={refetch} />;
  if (data.state === 'draft' && data.requesterId === session?.userId) return <RequestCart key={id} request={data} />;
  return <SentRequest key={id} request={data} inbox={inbox} />;
}
