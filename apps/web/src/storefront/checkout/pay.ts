import { storefront } from '../../api';

/** Goes to the provider's page. Throws ApiProblem; then nothing was taken, and the same call may be made again. */
export async function pay(checkoutId: string): Promise<void> {
  const { data } = await storefront.POST('/api/checkouts/{id}/pay', {
    params: { path: { id: checkoutId } },
  });
  window.location.assign(data!.url);
}
