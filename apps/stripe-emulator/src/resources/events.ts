import type Stripe from 'stripe';
import { invalid } from '../faults.js';
import type { Kinds } from '../kinds.js';
import { pageOf } from '../lists.js';
import { created, flag, list, must, paging, pairs, shape, text } from '../parameters.js';
import { newRef } from '../refs.js';
import { route, type Route } from '../routes.js';
import type { Condition } from '../store.js';
import type { Work } from '../work.js';
import { merged } from './intents.js';

/** Events, and the endpoints that they are sent to. */
export const eventRoutes: readonly Route[] = [
  route('GET', '/v1/events/:id', shape({}), (work, _, id) => work.need('event', id)),
  route(
    'GET',
    '/v1/events',
    shape({ ...paging, created, delivery_success: flag, type: text, types: list(must(text)) }),
    async (work, { delivery_success: success, type, types, ...given }) => {
      if (type !== undefined && types) throw invalid('You may only specify one of: type, types.', 'types');
      if (types && types.length > 20) throw invalid('You may specify up to 20 types.', 'types');
      return pageOf(work, 'event', '/v1/events', given, { type: type ?? types, id: await byDelivery(work, success) });
    },
  ),
  route(
    'POST',
    '/v1/webhook_endpoints',
    shape({
      api_version: text,
      description: text,
      enabled_events: must(list(must(text))),
      metadata: pairs,
      url: must(text),
    }),
    async (work, given) => {
      if (!URL.canParse(given.url)) throw invalid('Invalid URL', 'url', 'url_invalid');
      const endpoint: Stripe.WebhookEndpoint = {
        id: newRef('we_'),
        object: 'webhook_endpoint',
        api_version: given.api_version ?? null,
        application: null,
        created: work.now,
        description: given.description ?? null,
        enabled_events: given.enabled_events,
        livemode: false,
        metadata: given.metadata ?? {},
        secret: newRef('whsec_', 32),
        status: 'enabled',
        url: given.url,
      };
      return work.put('webhook_endpoint', endpoint);
    },
  ),
  route('GET', '/v1/webhook_endpoints/:id', shape({}), async (work, _, id) =>
    withoutSecret(await work.need('webhook_endpoint', id)),
  ),
  route('GET', '/v1/webhook_endpoints', shape(paging), async (work, given) => {
    const page = await pageOf(work, 'webhook_endpoint', '/v1/webhook_endpoints', given);
    return { ...page, data: page.data.map(withoutSecret) };
  }),
  route(
    'POST',
    '/v1/webhook_endpoints/:id',
    shape({ description: text, disabled: flag, enabled_events: list(must(text)), metadata: pairs, url: text }),
    async (work, given, id) => {
      const endpoint = await work.need('webhook_endpoint', id);
      endpoint.metadata = merged(endpoint.metadata, given.metadata);
      if (given.url !== undefined) endpoint.url = given.url;
      if (given.enabled_events) endpoint.enabled_events = given.enabled_events;
      if (given.disabled !== undefined) endpoint.status = given.disabled ? 'disabled' : 'enabled';
      return withoutSecret(work.put('webhook_endpoint', endpoint));
    },
  ),
  route('DELETE', '/v1/webhook_endpoints/:id', shape({}), async (work, _, id) => {
    await work.need('webhook_endpoint', id);
    work.remove(id);
    return { id, object: 'webhook_endpoint', deleted: true };
  }),
];

/** The secret is shown once, to whoever made the endpoint. */
function withoutSecret({ secret: _secret, ...shown }: Kinds['webhook_endpoint']): Stripe.WebhookEndpoint {
  return shown;
}

/** `false`: tried at least once and not taken (yet) by some endpoint. `true`: taken by all of them. */
async function byDelivery(work: Work, success: boolean | undefined): Promise<Condition | undefined> {
  if (success === undefined) return undefined;
  const open = await work.list('emulator.delivery');
  if (success) return { not: open.map(({ event }) => event) };
  return open.filter(({ attempts, state }) => attempts > 0 || state === 'failed').map(({ event }) => event);
}
