import { SYSTEM } from '@bangfu/kernel';
import { generate } from 'otplib';
import { insertPlaces } from '../../../test/support/catalog.js';
import {
  organisation,
  partiesRoom,
  type PartiesRoom,
  PASSWORD,
  person,
  signedIn,
} from '../../../test/support/parties.js';
import { Accounts } from './accounts.service.js';
import { Identity } from './identity.service.js';
import { Users } from './users.service.js';

let room: PartiesRoom;
let identity: Identity;
let accounts: Accounts;

beforeAll(async () => {
  room = await partiesRoom();
  await insertPlaces(room.database);
  identity = room.app.get(Identity);
  accounts = room.app.get(Accounts);
});
beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));
afterAll(() => room.close());

const codeOf = (secret: string): Promise<string> =>
  generate({ secret, epoch: Math.floor(room.clock.now().getTime() / 1000) });
const nextStep = (): void => room.clock.advance(30_000);

async function enrolled() {
  const office = await organisation(room, 'finance');
  const { login, userId } = await person(room, ['county_finance'], office);
  const before = await signedIn(room, login);
  const { secret, uri } = await accounts.beginSecondFactor(before.actor, PASSWORD);
  const confirmed = await accounts.confirmSecondFactor(before.actor, before.sessionId, await codeOf(secret));
  return { login, userId, secret, uri, before, ...confirmed };
}

describe('The second factor', () => {
  it('is expected of officials, approvers and the operator, who work without it in the demo', async () => {
    const office = await organisation(room, 'finance');
    const { actor, sessionId } = await signedIn(room, (await person(room, ['county_finance'], office)).login);
    expect(await identity.whoAmI(actor, sessionId)).toMatchObject({
      secondFactor: 'required_not_enrolled',
      roles: ['county_finance'],
    });
    const shopper = await signedIn(room, (await person(room, ['shopper'])).login);
    expect((await identity.whoAmI(shopper.actor, shopper.sessionId)).secondFactor).toBe('off');
  });

  it('is enrolled with a code, changes the token and ends the other sessions', async () => {
    const { uri, secret, before, session, login } = await enrolled();
    expect(uri).toContain(`secret=${secret}`);
    expect(uri).toMatch(/^otpauth:\/\/totp\//);
    expect(await identity.authenticate(before.token)).toBeNull();
    expect((await identity.authenticate(session.token))!.actor.permissions.has('compliance.view')).toBe(true);
    expect(
      await room.database.query('SELECT 1 FROM users WHERE login = $1 AND totp_secret_sealed LIKE $2', [
        login,
        `%${secret}%`,
      ]),
    ).toEqual([]);
    await expect(accounts.beginSecondFactor(before.actor, PASSWORD)).rejects.toMatchObject({
      code: 'second_factor_already_on',
    });
  });

  it('must be confirmed: a wrong code leaves it off', async () => {
    const { login } = await person(room, ['shopper']);
    const { actor, sessionId } = await signedIn(room, login);
    await expect(accounts.confirmSecondFactor(actor, sessionId, '123456')).rejects.toMatchObject({
      code: 'second_factor_off',
    });
    await accounts.beginSecondFactor(actor, PASSWORD);
    for (const code of ['000000', '', 'abcdef', '1234567']) {
      await expect(accounts.confirmSecondFactor(actor, sessionId, code)).rejects.toMatchObject({
        code: 'second_factor_wrong',
      });
    }
    expect((await accounts.find(actor)).secondFactorEnrolledAt).toBeNull();
  });

  it('keeps a session with the password alone from everything but finishing', async () => {
    const { login, secret } = await enrolled();
    const half = await signedIn(room, login);
    expect([...half.actor.permissions].sort()).toEqual(['account.own', 'session.own']);
    expect(half.actor).toMatchObject({ organisationId: null, roles: [], regionCode: null });
    expect((await identity.whoAmI(half.actor, half.sessionId)).secondFactor).toBe('awaiting_code');
    nextStep();
    const full = await identity.passSecondFactor(half.actor, half.sessionId, await codeOf(secret));
    expect(await identity.authenticate(half.token)).toBeNull();
    expect((await identity.authenticate(full.token))!.actor.roles).toEqual(['county_finance']);
  });

  it('does not take the same code twice, not even twice at once', async () => {
    const { login, secret } = await enrolled();
    await expect(identity.signIn({ login, password: PASSWORD, code: await codeOf(secret) })).rejects.toMatchObject({
      code: 'second_factor_wrong',
    });
    nextStep();
    const code = await codeOf(secret);
    const tries = await Promise.allSettled(
      Array.from({ length: 4 }, () => identity.signIn({ login, password: PASSWORD, code })),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('does not take an older code after a newer one', async () => {
    const { login, secret } = await enrolled();
    nextStep();
    const older = await codeOf(secret);
    nextStep();
    await identity.signIn({ login, password: PASSWORD, code: await codeOf(secret) });
    await expect(identity.signIn({ login, password: PASSWORD, code: older })).rejects.toMatchObject({
      code: 'second_factor_wrong',
    });
  });

  it('locks after five wrong codes, although the password is right each time', async () => {
    const { login, secret } = await enrolled();
    nextStep();
    for (let i = 0; i < 5; i += 1) {
      await expect(identity.signIn({ login, password: PASSWORD, code: '000000' })).rejects.toMatchObject({
        code: 'second_factor_wrong',
      });
    }
    const good = await codeOf(secret);
    await expect(identity.signIn({ login, password: PASSWORD, code: good })).rejects.toMatchObject({
      code: 'sign_in_locked',
    });
  });

  it('has ten recovery codes that work once each, written as people write them', async () => {
    const { login, recoveryCodes, userId } = await enrolled();
    expect(new Set(recoveryCodes).size).toBe(10);
    const [code] = recoveryCodes as [string];
    await identity.signIn({ login, password: PASSWORD, code: ` ${code.toUpperCase().replace('-', ' ')} ` });
    await expect(identity.signIn({ login, password: PASSWORD, code })).rejects.toMatchObject({
      code: 'second_factor_wrong',
    });
    const rows = await room.database.query<{ code_hash: string }>(
      'SELECT code_hash FROM recovery_codes WHERE user_id = $1',
      [userId],
    );
    expect(rows.some(({ code_hash }) => recoveryCodes.some((plain) => code_hash.includes(plain)))).toBe(false);
    expect((await accounts.find(await identity.actorByLogin(login))).recoveryCodesLeft).toBe(9);
  });

  it('replaces all recovery codes at once', async () => {
    const { login, recoveryCodes } = await enrolled();
    const fresh = await accounts.renewRecoveryCodes(await identity.actorByLogin(login), PASSWORD);
    await expect(identity.signIn({ login, password: PASSWORD, code: recoveryCodes[0]! })).rejects.toMatchObject({
      code: 'second_factor_wrong',
    });
    await expect(identity.signIn({ login, password: PASSWORD, code: fresh[0]! })).resolves.toHaveProperty('token');
  });

  it('is removed with the password only, or by the operator for someone who lost it', async () => {
    const { login, userId } = await enrolled();
    const actor = await identity.actorByLogin(login);
    await expect(accounts.removeSecondFactor(actor, 'wrong-password')).rejects.toMatchObject({
      code: 'password_wrong',
    });
    await room.app.get(Users).resetSecondFactor(SYSTEM, userId);
    expect((await signedIn(room, login)).actor.roles).toEqual(['county_finance']);
    await expect(accounts.removeSecondFactor(actor, PASSWORD)).rejects.toMatchObject({ code: 'second_factor_off' });
  });
});

describe('In production', () => {
  it('a role that needs the second factor can do nothing until it is enrolled', async () => {
    const production = await partiesRoom({ NODE_ENV: 'production', APP_SECRET: 'x'.repeat(40), SEED: 'none' });
    try {
      await insertPlaces(production.database);
      const office = await organisation(production, 'finance');
      const { login } = await person(production, ['county_finance'], office);
      const { actor, sessionId, token } = await signedIn(production, login);
      expect([...actor.permissions].sort()).toEqual(['account.own', 'account.secure', 'session.own']);
      const ours = production.app.get(Accounts);
      const { secret } = await ours.beginSecondFactor(actor, PASSWORD);
      const epoch = Math.floor(production.clock.now().getTime() / 1000);
      const { session } = await ours.confirmSecondFactor(actor, sessionId, await generate({ secret, epoch }));
      const now = await production.app.get(Identity).authenticate(session.token);
      expect(now!.actor.roles).toEqual(['county_finance']);
      expect(await production.app.get(Identity).authenticate(token)).toBeNull();
    } finally {
      await production.close();
    }
  });
});
