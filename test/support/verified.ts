import type { Verification } from '@bangfu/reporting';

/** What `npm run verify` says is wrong, a line for each fault; nothing where the books agree. */
export async function verifiedFaults(verification: Verification): Promise<string[]> {
  const faults: string[] = [];
  for await (const finding of verification.run()) {
    faults.push(...finding.faults.map((fault) => `${finding.name}: ${fault}`));
  }
  return faults;
}
