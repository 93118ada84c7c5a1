export function ensurePrograms(build?: string): Promise<string>;
