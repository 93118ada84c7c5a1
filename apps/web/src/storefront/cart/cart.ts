import { useNavigate } from 'react-router';
import { asProblem, queryClient, storefront, storefrontApi, type StorefrontSchemas } from '../../api';
import { problemText, showToast, t } from '../../kit';
import { useSession } from '../../session';

export type Cart = StorefrontSchemas['schemas']['CartDto'];
export type CartLine = Cart['groups'][number]['lines'][number];

const QUERY = storefrontApi.queryOptions('get', '/api/cart', {});

/** The cart of whoever is at the screen, a guest's too; asked for only where it is shown. */
export function useCart() {
  const session = useSession();
  return storefrontApi.useQuery('get', '/api/cart', {}, { enabled: session !== undefined });
}

/** Every command answers the cart as it is then: it is shown without asking again. */
export function showCart(cart: Cart): Cart {
  queryClient.setQueryData(QUERY.queryKey, cart);
  void queryClient.invalidateQueries({ queryKey: ['get', '/api/cart/count'] });
  return cart;
}

/** The choice as it will be once the server has it: a tick answers the finger, not the line. */
export function withChosen(cart: Cart, lineIds: readonly string[]): Cart {
  const wanted = new Set(lineIds);
  const groups = cart.groups.map((group) => ({
    ...group,
    lines: group.lines.map((line) => ({ ...line, chosen: wanted.has(line.id) })),
  }));
  const chosen = groups.flatMap(({ lines }) => lines).filter((line) => line.chosen && canBuy(line));
  const chosenFen = chosen.reduce((sum, { amountFen }) => sum + BigInt(amountFen), 0n);
  return { ...cart, groups, chosenLineCount: chosen.length, chosenFen: String(chosenFen) };
}

/** Puts goods in; says so, or says why not. True when they are in. */
export async function addToCart(variantId: string, quantity: number): Promise<boolean> {
  try {
    const { data } = await storefront.POST('/api/cart/lines', { body: { variantId, quantity } });
    showCart(data!);
    showToast(t('已加入购物车'));
    return true;
  } catch (error) {
    showToast(problemText(asProblem(error)!), { bad: true });
    return false;
  }
}

/** To a checkout of the cart, as a guest over the sign-in. */
export function useWayToCheckout(): (cart: Cart, path: string) => Promise<void> {
  const navigate = useNavigate();
  const session = useSession();
  return async (cart, path) => {
    try {
      await leaveOutUnfit(cart);
      await navigate(session ? path : `/sign-in?next=${encodeURIComponent(path)}`);
    } catch (error) {
      showToast(problemText(asProblem(error)!), { bad: true });
    }
  };
}

/** What was chosen and cannot be bought any more is not chosen now, as the cart's sum says. */
async function leaveOutUnfit(cart: Cart): Promise<void> {
  const chosen = cart.groups.flatMap(({ lines }) => lines).filter((line) => line.chosen);
  const fit = chosen.filter(canBuy);
  if (fit.length === chosen.length) return;
  const { data } = await storefront.PUT('/api/cart/chosen', { body: { lineIds: fit.map(({ id }) => id) } });
  showCart(data!);
}

/** Only lines that can be bought go into a checkout. */
export const canBuy = (line: CartLine): boolean => line.state === 'on_sale';
