import { type Actor, Audit, Authenticator, Clock, Database, Env, Outbox, sha256, type SignedIn } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { IdentityQueries, type PlaceOfWork, type SessionFound } from './identity.queries.js';
import { isLogin, normaliseLogin } from './logins.js';
import { notMember, passwordWrong, secondFactorWrong, signInRefused, userMissing } from './parties.errors.js';
import { SignInLocked } from './parties.events.js';
import { passwordMatches } from './passwords.js';
import { BEFORE_SECOND_FACTOR, permissionsOf, type Permission, type Role, SECOND_FACTOR_ROLES } from './permissions.js';
import { SecondFactor } from './second-factor.service.js';
import { type Caller, type FreshToken, Sessions } from './sessions.service.js';
import { type AttemptSubject, SignInAttempts } from './sign-in-attempts.service.js';
import { User } from './user.entity.js';

export interface SignIn extends Caller {
  readonly login: string;
  readonly password: string;
  /** The code of the second factor or a recovery code, where one is enrolled; may also follow later. */
  readonly code?: string;
  /** The session that this browser had until now; it ends. */
  readonly previousToken?: string;
}

/** How far a session has come: `awaiting_code` and, in production, `required_not_enrolled` may do nothing but go on. */
export type SecondFactorState = 'off' | 'required_not_enrolled' | 'awaiting_code' | 'passed';

export interface WhoAmI {
  readonly userId: string;
  readonly login: string;
  readonly name: string;
  readonly organisation: PlaceOfWork | null;
  readonly organisations: PlaceOfWork[];
  readonly roles: Role[];
  readonly permissions: Permission[];
  readonly regionCode: string | null;
  readonly secondFactor: SecondFactorState;
  readonly passwordChangeRequired: boolean;
}

/** Who is there: signing in and out, and turning a session into an actor. Deny by default: no membership, no permission. */
@Injectable()
export class Identity extends Authenticator {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly queries: IdentityQueries,
    private readonly sessions: Sessions,
    private readonly attempts: SignInAttempts,
    private readonly secondFactor: SecondFactor,
  ) {
    super();
  }

  /** One indexed statement. Throws `not_a_member` when `organisationId` is named and the person has no role there. */
  async authenticate(sessionToken: string, organisationId?: string): Promise<SignedIn | null> {
    const found = await this.queries.session(
      sha256(sessionToken),
      this.clock.now(),
      this.clock.today(),
      organisationId ?? null,
    );
    if (!found) return null;
    if (organisationId && found.roles.length === 0) throw notMember();
    return { actor: this.actorOfSession(found), csrfToken: found.csrfToken, sessionId: found.sessionId };
  }

  /**
   * Checks login and password (and the code, when given) and opens a session; a session without its second factor may
   * only finish signing in. Throws `sign_in_refused`, `second_factor_wrong`, `sign_in_locked`.
   */
  async signIn(input: SignIn): Promise<FreshToken> {
    const login = normaliseLogin(input.login);
    const subjects = subjectsOf(login, input.address);
    await this.attempts.check(subjects);
    const user = isLogin(login) ? await this.database.repo(User).findOneBy({ login }) : null;
    const matches = await passwordMatches(input.password, user?.passwordHash ?? null);
    if (!user || !matches || user.status !== 'active') {
      await this.countFailure(subjects, user);
      throw signInRefused();
    }
    if (user.totpEnrolledAt && input.code) await this.acceptCode(user, input.code);
    const passedAt = user.totpEnrolledAt && input.code ? this.clock.now() : null;
    return this.database.transaction(async () => {
      await this.attempts.check(subjects);
      await this.attempts.succeeded(subjects[0]!);
      if (input.previousToken) await this.sessions.endByToken(input.previousToken);
      const places = await this.queries.placesOfWork(user.id, this.clock.today());
      const fresh = await this.sessions.open(user.id, places[0]?.id ?? null, passedAt, input);
      await this.audit.record(await this.actorOf(user.id, places[0]?.id ?? null), {
        action: 'parties.session.opened',
        subjectType: 'session',
        subjectId: fresh.sessionId,
        detail: { secondFactor: passedAt !== null },
      });
      return fresh;
    });
  }

  /** Finishes a sign-in with the code of the second factor; the token changes. Throws `second_factor_wrong`, `sign_in_locked`. */
  async passSecondFactor(actor: Actor, sessionId: string, code: string): Promise<FreshToken> {
    const user = await this.userOf(actor);
    await this.acceptCode(user, code);
    return this.database.transaction(async () => {
      await this.audit.record(actor, {
        action: 'parties.session.second_factor_passed',
        subjectType: 'session',
        subjectId: sessionId,
      });
      return this.sessions.stepUp(sessionId);
    });
  }

  /** Asks once more for the password of someone already signed in; throws `password_wrong`, `sign_in_locked`. */
  async confirmPassword(actor: Actor, password: string): Promise<User> {
    const user = await this.userOf(actor);
    const subjects = subjectsOf(user.login);
    await this.attempts.check(subjects);
    if (await passwordMatches(password, user.passwordHash)) return user;
    await this.countFailure(subjects, user);
    throw passwordWrong();
  }

  signOut(actor: Actor, sessionId: string): Promise<void> {
    return this.sessions.end(actor, sessionId);
  }

  /** Chooses on whose behalf the session acts from now on (null: the person's own affairs). Throws `not_a_member`. */
  chooseOrganisation(actor: Actor, sessionId: string, organisationId: string | null): Promise<void> {
    return this.database.transaction(async () => {
      if (organisationId !== null) {
        const places = await this.queries.placesOfWork(actor.userId!, this.clock.today());
        if (!places.some((place) => place.id === organisationId)) throw notMember();
      }
      await this.database.execute('UPDATE sessions SET organisation_id = $2 WHERE id = $1', [
        sessionId,
        organisationId,
      ]);
      await this.audit.record(actor, {
        action: 'parties.session.organisation_chosen',
        subjectType: 'session',
        subjectId: sessionId,
        organisationId,
      });
    });
  }

  /** What the screen needs to know about the person in front of it. */
  async whoAmI(actor: Actor, sessionId: string): Promise<WhoAmI> {
    const user = await this.userOf(actor);
    const today = this.clock.today();
    const organisations = await this.queries.placesOfWork(user.id, today);
    const [session] = await this.database.query<{ second_factor_at: Date | null }>(
      'SELECT second_factor_at FROM sessions WHERE id = $1',
      [sessionId],
    );
    const anywhere = await this.queries.rolesAnywhere(user.id, today);
    return {
      userId: user.id,
      login: user.login,
      name: user.name,
      organisation: organisations.find((place) => place.id === actor.organisationId) ?? null,
      organisations,
      roles: [...actor.roles] as Role[],
      permissions: [...actor.permissions].sort() as Permission[],
      regionCode: actor.regionCode,
      secondFactor: stateOf(user.totpEnrolledAt, session?.second_factor_at ?? null, anywhere),
      passwordChangeRequired: user.passwordChangeRequired,
    };
  }

  /** The actor that a person is in one of their organisations, without a session: for seeds, schedules and specs. */
  async actorOf(userId: string, organisationId: string | null): Promise<Actor> {
    const held = await this.queries.roles(userId, organisationId, this.clock.today());
    if (!held) throw userMissing();
    return toActor(userId, organisationId, held.name, held.roles, held.regionCode, permissionsOf(held.roles));
  }

  /** Like `actorOf`, by login and in the organisation that a sign-in would choose. */
  async actorByLogin(login: string): Promise<Actor> {
    const user = await this.database.repo(User).findOneBy({ login: normaliseLogin(login) });
    if (!user) throw userMissing();
    const places = await this.queries.placesOfWork(user.id, this.clock.today());
    return this.actorOf(user.id, places[0]?.id ?? null);
  }

  private actorOfSession(found: SessionFound): Actor {
    const state = stateOf(found.enrolledAt, found.secondFactorAt, found.roles);
    const halfway = state === 'awaiting_code';
    const mustPrepare = found.passwordChangeRequired || (this.env.production && state === 'required_not_enrolled');
    if (!halfway && !mustPrepare) {
      return toActor(
        found.userId,
        found.organisationId,
        found.name,
        found.roles,
        found.regionCode,
        permissionsOf(found.roles),
      );
    }
    const permissions = halfway ? BEFORE_SECOND_FACTOR : ([...BEFORE_SECOND_FACTOR, 'account.secure'] as const);
    return toActor(found.userId, null, found.name, [], null, new Set(permissions));
  }

  private async acceptCode(user: User, code: string): Promise<void> {
    const subjects: AttemptSubject[] = [{ kind: 'code', name: user.id }];
    await this.attempts.check(subjects);
    const accepted = await this.database.transaction(async () => {
      await this.attempts.check(subjects);
      return this.secondFactor.accept(user, code);
    });
    if (accepted) return this.attempts.succeeded(subjects[0]!);
    await this.countFailure(subjects, user);
    throw secondFactorWrong();
  }

  private async countFailure(subjects: readonly AttemptSubject[], user: User | null): Promise<void> {
    await this.database.transaction(async () => {
      const locked = await this.attempts.failed(subjects);
      const ofPerson = locked.find(({ subject }) => subject.kind !== 'address');
      if (!user || !ofPerson) return;
      await this.outbox.add(new SignInLocked({ userId: user.id, until: ofPerson.until.toISOString() }));
      await this.audit.record(
        { userId: null, name: '登录', organisationId: null, regionCode: null, roles: [], permissions: new Set() },
        {
          action: 'parties.sign_in.locked',
          subjectType: 'user',
          subjectId: user.id,
          detail: { until: ofPerson.until.toISOString() },
        },
      );
    });
  }

  private async userOf(actor: Actor): Promise<User> {
    const user = actor.userId ? await this.database.repo(User).findOneBy({ id: actor.userId }) : null;
    if (!user) throw userMissing();
    return user;
  }
}

function subjectsOf(login: string, address?: string): AttemptSubject[] {
  const subjects: AttemptSubject[] = [{ kind: 'login', name: login }];
  if (address) subjects.push({ kind: 'address', name: address });
  return subjects;
}

function stateOf(enrolledAt: Date | null, passedAt: Date | null, roles: readonly Role[]): SecondFactorState {
  if (enrolledAt) return passedAt ? 'passed' : 'awaiting_code';
  return roles.some((role) => SECOND_FACTOR_ROLES.has(role)) ? 'required_not_enrolled' : 'off';
}

/** Without a role in it, nobody acts for an organisation: not even its name stays. */
function toActor(
  userId: string,
  organisationId: string | null,
  name: string,
  roles: readonly Role[],
  regionCode: string | null,
  permissions: ReadonlySet<string>,
): Actor {
  return { userId, name, organisationId: roles.length > 0 ? organisationId : null, regionCode, roles, permissions };
}
