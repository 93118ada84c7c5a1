import { fileURLToPath } from 'node:url';
import { ensurePrograms } from '#bin/bundle.mjs';

export const DOORS = ['storefront', 'vendor', 'procurement', 'oversight'] as const;
export type Door = (typeof DOORS)[number];
export type Program = Door | 'worker';

/** Where what an installation starts lies; made of the very build that this file is of, so that what is killed is what was compiled with it. */
export const bundlePrograms = (): Promise<string> => ensurePrograms(fileURLToPath(new URL('../..', import.meta.url)));
