import type { VendorSchemas } from '../../api';
import type { Translate } from '../../kit';
import { REVIEWERS } from '../standing/labels';
import type { Fault } from '../standing/step-frame';

type Application = VendorSchemas['schemas']['AdmissionDto'];

const PAPER_REASONS = ['papers_missing', 'papers_expired', 'papers_unclear'];

export interface Faults {
  readonly facts: readonly Fault[];
  readonly papers: readonly Fault[];
}

/** What the last round sent back, sorted by the step in which it is mended. */
export function faultsOf(application: Application, t: Translate): Faults {
  if (application.state !== 'returned') return { facts: [], papers: [] };
  const returned = application.reviews.filter(
    ({ round, verdict }) => round === application.round && verdict === 'return',
  );
  const faults = returned.map((review) => ({
    by: t(REVIEWERS[review.authority]?.[0] ?? review.authority),
    reasons: review.reasons,
    remark: review.remark,
  }));
  const ofPapers = ({ reasons }: Fault): boolean => reasons.some((reason) => PAPER_REASONS.includes(reason));
  const ofFacts = ({ reasons }: Fault): boolean => reasons.some((reason) => !PAPER_REASONS.includes(reason));
  return { papers: faults.filter(ofPapers), facts: faults.filter(ofFacts) };
}
