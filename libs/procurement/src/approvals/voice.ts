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
  if (voices.every((voice) => voice === requesterId)) throw ownRequest();
  const voice = freeVoice(userId, voices, requesterId, given);
  if (voice === null) throw approvedAlready();
  return { deputyFor: voice === userId ? null : voice };
}

/** The first voice that has not spoken yet; null when the person or all their voices have. */
export function freeVoice(
  userId: string,
  voices: readonly string[],
  requesterId: string,
  given: readonly Approval[],
): string | null {
  if (given.some((approval) => approval.approverId === userId)) return null;
  const spoken = new Set(given.map((approval) => approval.deputyFor ?? approval.approverId));
  return voices.find((voice) => voice !== requesterId && !spoken.has(voice)) ?? null;
}
