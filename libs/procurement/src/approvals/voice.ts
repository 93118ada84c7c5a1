import type { Approval } from '../requests/request.js';
import { approvedAlready, notApprover, ownRequest } from '../procurement.errors.js';

/**
 * For whom an approver speaks on a request: in person where possible, else as the deputy of someone who has not spoken yet.
 * A person and that person's deputy are one voice, and the requester has none. The constraints of `approvals` say the same.
 */
export function voiceOf(
  userId: string,
  voices: readonly string[],
  requesterId: string,
  given: readonly Approval[],
): { deputyFor: string | null } {
  if (userId === requesterId) throw ownRequest();
  if (voices.length === 0) throw notApprover();
  const spoken = new Set(given.map((approval) => approval.deputyFor ?? approval.approverId));
  if (given.some((approval) => approval.approverId === userId)) throw approvedAlready();
  const free = voices.filter((voice) => voice !== requesterId);
  if (free.length === 0) throw ownRequest();
  const voice = free.find((each) => !spoken.has(each));
  if (voice === undefined) throw approvedAlready();
  return { deputyFor: voice === userId ? null : voice };
}
