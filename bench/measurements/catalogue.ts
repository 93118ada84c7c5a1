import type { Connection } from '../load/connection.js';
import type { Measurement } from './measurement.js';

interface Page {
  readonly items: readonly Record<string, unknown>[];
}

const CATALOGUE = '/api/storefront/catalogue';
const search = (words: string, limit = 20): string => `${CATALOGUE}?words=${encodeURIComponent(words)}&limit=${limit}`;

const ids = async (connection: Connection, path: string): Promise<unknown[]> =>
  (await connection.ask<Page>('GET', path)).items.map((item) => item.productId);

export const productList: Measurement = {
  name: 'product list',
  crowded: true,
  turn: () => async (connection) => void (await connection.ask<Page>('GET', `${CATALOGUE}?limit=20`)),
  sized: async (_world, connection, rows) => void (await connection.ask('GET', `${CATALOGUE}?limit=${rows}`)),
  agree: async (_world, connection) => (await connection.ask<Page>('GET', `${CATALOGUE}?limit=20`)).items,
};

export const productDetail: Measurement = {
  name: 'product detail',
  crowded: true,
  turn:
    ({ productIds }) =>
    async (connection, lane, round) =>
      void (await connection.ask(
        'GET',
        `/api/storefront/products/${productIds[(lane * 61 + round) % productIds.length]}`,
      )),
  sized: async ({ oneVariantId, fiftyVariantsId }, connection, rows) =>
    void (await connection.ask('GET', `/api/storefront/products/${rows === 1 ? oneVariantId : fiftyVariantsId}`)),
  agree: async ({ fiftyVariantsId }, connection) => {
    const { variants } = await connection.ask<{ variants: unknown[] }>(
      'GET',
      `/api/storefront/products/${fiftyVariantsId}`,
    );
    return variants;
  },
};

export const chineseSearch: Measurement = {
  name: 'Chinese search',
  crowded: true,
  turn:
    ({ words }) =>
    async (connection, lane, round) =>
      void (await connection.ask('GET', search(words[(lane + round) % words.length]!))),
  sized: async ({ words }, connection, rows) => void (await connection.ask('GET', search(words[0]!, rows))),
  agree: ({ words }, connection) => ids(connection, search(words[0]!)),
};
