import type Stripe from 'stripe';
import { invalid } from '../faults.js';
import { PLATFORM } from '../kinds.js';
import { pageOf, wholeList } from '../lists.js';
import { anything, created, flag, maybe, must, paging, pairs, shape, text, word } from '../parameters.js';
import { newRef } from '../refs.js';
import { route, type Route } from '../routes.js';
import type { Work } from '../work.js';
import { assertUrl, merged } from './intents.js';

const requested = maybe(shape({ requested: flag }));
const describing = {
  account_token: text,
  business_profile: maybe(
    shape({ mcc: text, name: text, product_description: text, support_email: text, support_phone: text, url: text }),
  ),
  business_type: word('company', 'government_entity', 'individual', 'non_profit'),
  capabilities: maybe(shape({ transfers: requested, card_payments: requested })),
  company: anything,
  default_currency: text,
  email: text,
  external_account: anything,
  individual: anything,
  metadata: pairs,
  settings: anything,
  tos_acceptance: anything,
};

/** Due from an account that has told us nothing yet. */
const FIRST_DUE = ['business_profile.url', 'external_account', 'tos_acceptance.date'];

export const accountRoutes: readonly Route[] = [
  route(
    'POST',
    '/v1/accounts',
    shape({ ...describing, type: word('custom', 'express', 'standard'), country: text, controller: anything }),
    async (work, given) => {
      const profile = given.business_profile;
      const asked = given.capabilities?.transfers?.requested ?? given.type === 'express';
      const account: Stripe.Account = {
        id: newRef('acct_', 16),
        object: 'account',
        business_profile: {
          mcc: profile?.mcc ?? null,
          minority_owned_business_designation: null,
          name: profile?.name ?? null,
          product_description: profile?.product_description ?? null,
          specified_commercial_transactions_act_url: null,
          support_address: null,
          support_email: profile?.support_email ?? null,
          support_phone: profile?.support_phone ?? null,
          support_url: null,
          url: profile?.url ?? null,
        },
        business_type: given.business_type ?? 'company',
        capabilities: asked ? { transfers: 'inactive' } : {},
        charges_enabled: false,
        country: given.country ?? 'HK',
        created: work.now,
        default_currency: given.default_currency ?? 'cny',
        details_submitted: false,
        email: given.email ?? null,
        external_accounts: wholeList([], '/v1/accounts/external_accounts'),
        metadata: given.metadata ?? {},
        payouts_enabled: false,
        requirements: requirements(FIRST_DUE, null),
        type: given.type ?? 'none',
      };
      work.put('account', account);
      return work.house.manners.onboarding === 'instant' ? complete(work, account) : account;
    },
  ),
  route('GET', '/v1/accounts/:id', shape({}), (work, _, id) => work.as(PLATFORM).need('account', id, 'account')),
  route('GET', '/v1/accounts', shape({ ...paging, created }), (work, given) =>
    pageOf(work, 'account', '/v1/accounts', given),
  ),
  route('POST', '/v1/accounts/:id', shape(describing), async (work, given, id) => {
    const account = await work.need('account', id, 'account');
    account.metadata = merged(account.metadata ?? {}, given.metadata);
    if (given.email !== undefined) account.email = given.email;
    if (account.business_profile && given.business_profile?.name !== undefined) {
      account.business_profile.name = given.business_profile.name;
    }
    if (given.capabilities?.transfers?.requested && !account.capabilities?.transfers) {
      account.capabilities = { ...account.capabilities, transfers: account.details_submitted ? 'active' : 'inactive' };
    }
    return tell(work, account);
  }),
  route(
    'POST',
    '/v1/account_links',
    shape({
      account: must(text),
      collect: text,
      collection_options: anything,
      refresh_url: text,
      return_url: text,
      type: must(word('account_onboarding', 'account_update')),
    }),
    async (work, given) => {
      if (given.return_url === undefined) {
        throw invalid('Missing required param: return_url.', 'return_url', 'parameter_missing');
      }
      await work.need('account', given.account, 'account');
      assertUrl(given.return_url, 'return_url');
      const id = newRef('link_', 32);
      const expires = work.now + 300;
      work.put('emulator.link', { id, account: given.account, returnUrl: given.return_url, expires });
      const link: Stripe.AccountLink = {
        object: 'account_link',
        created: work.now,
        expires_at: expires,
        url: `${work.house.publicBase}/connect/${id}`,
      };
      return link;
    },
  ),
];

/** The account has told everything: what it asked for is active. */
export function complete(work: Work, account: Stripe.Account): Stripe.Account {
  account.details_submitted = true;
  account.payouts_enabled = true;
  account.charges_enabled = true;
  account.capabilities = { ...account.capabilities, transfers: 'active' };
  account.requirements = requirements([], null);
  return tell(work, account);
}

/** Something is past due: nothing may be transferred until it is complete again. */
export function restrict(work: Work, account: Stripe.Account, due: string): Stripe.Account {
  account.payouts_enabled = false;
  account.capabilities = { ...account.capabilities, transfers: 'inactive' };
  account.requirements = { ...requirements([due], 'requirements.past_due'), past_due: [due] };
  return tell(work, account);
}

/** A connected account's events are told on its own behalf. */
function tell(work: Work, account: Stripe.Account): Stripe.Account {
  work.as(account.id).emit('account.updated', account);
  return work.as(PLATFORM).put('account', account);
}

const requirements = (
  due: string[],
  disabled: Stripe.Account.Requirements.DisabledReason | null,
): Stripe.Account.Requirements => ({
  alternatives: [],
  current_deadline: null,
  currently_due: due,
  disabled_reason: disabled,
  errors: [],
  eventually_due: due,
  past_due: [],
  pending_verification: [],
});
