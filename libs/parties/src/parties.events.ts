import { DomainEvent } from '@bangfu/kernel';

type OrganisationFact = { organisationId: string };

export class OrganisationCreated extends DomainEvent<OrganisationFact & { kind: string; divisionCode: string }> {
  static readonly type = 'parties.organisation_created';
}

/** The organisation is the same; only what it is called changed, from this business date on. */
export class OrganisationRenamed extends DomainEvent<
  OrganisationFact & { oldName: string; newName: string; effectiveOn: string }
> {
  static readonly type = 'parties.organisation_renamed';
}

export class OrganisationMerged extends DomainEvent<OrganisationFact & { successorId: string; effectiveOn: string }> {
  static readonly type = 'parties.organisation_merged';
}

/** From now on nobody can act for it; what it had begun is for others to finish. */
export class OrganisationSuspended extends DomainEvent<OrganisationFact> {
  static readonly type = 'parties.organisation_suspended';
}

export class OrganisationReinstated extends DomainEvent<OrganisationFact> {
  static readonly type = 'parties.organisation_reinstated';
}

export class MembershipGranted extends DomainEvent<{
  membershipId: string;
  userId: string;
  organisationId: string | null;
  role: string;
}> {
  static readonly type = 'parties.membership_granted';
}

export class MembershipEnded extends DomainEvent<{
  membershipId: string;
  userId: string;
  organisationId: string | null;
  role: string;
}> {
  static readonly type = 'parties.membership_ended';
}

/** Someone should be told: too many wrong passwords or codes for this account. */
export class SignInLocked extends DomainEvent<{ userId: string; until: string }> {
  static readonly type = 'parties.sign_in_locked';
}
