import { queryClient, type StorefrontSchemas } from '../../api';

export type OrderRow = StorefrontSchemas['schemas']['ShopOrderListedDto'];
export type Order = StorefrontSchemas['schemas']['ShopOrderDto'];
export type OrderLine = Order['lines'][number];

/** After a command everything about orders may be another. */
export const refreshOrders = (): Promise<void> => queryClient.invalidateQueries();
