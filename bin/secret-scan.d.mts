/** Answers `line: what` for every secret in a text. */
export function secretsIn(text: string, options?: { shapesOnly?: boolean }): string[];
/** Every file that Git keeps below `root`: how many were looked at, and `file:line: what` for each secret. */
export function scan(root: string): { looked: number; findings: string[] };
