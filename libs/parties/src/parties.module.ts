import { Authenticator } from '@bangfu/kernel';
import { Global, Module } from '@nestjs/common';
import { Accounts } from './accounts.service.js';
import { DemoParties } from './demo-parties.service.js';
import { Divisions } from './divisions.service.js';
import { IdentityQueries } from './identity.queries.js';
import { Identity } from './identity.service.js';
import { OrganisationQueries } from './organisation.queries.js';
import { Parties } from './parties.service.js';
import { PeopleQueries } from './people.queries.js';
import { People } from './people.service.js';
import { SecondFactor } from './second-factor.service.js';
import { Sessions } from './sessions.service.js';
import { SignInAttempts } from './sign-in-attempts.service.js';
import { Users } from './users.service.js';

const DOOR = [
  Accounts,
  DemoParties,
  Divisions,
  Identity,
  Parties,
  People,
  SecondFactor,
  Sessions,
  SignInAttempts,
  Users,
];

/** Global because kernel/http asks for an `Authenticator` wherever a door is opened. */
@Global()
@Module({
  providers: [
    ...DOOR,
    IdentityQueries,
    OrganisationQueries,
    PeopleQueries,
    { provide: Authenticator, useExisting: Identity },
  ],
  exports: [...DOOR, Authenticator],
})
export class PartiesModule {}
