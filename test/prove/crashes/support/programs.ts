import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repositoryRoot } from '@bangfu/kernel';
import { rolldown } from 'rolldown';

export const DOORS = ['storefront', 'vendor', 'procurement', 'oversight'] as const;
export type Door = (typeof DOORS)[number];
export type Program = Door | 'worker';

/** Packages with parts of their own on the disk, and those that others ask for only if they are there. */
const OUTSIDE =
  /^(@nestjs\/(microservices|websockets|platform-express)|class-transformer|@node-rs|pg-native|react-native|mongodb|mysql2?|oracledb|better-sqlite3|sqlite3|sql\.js|mssql|@sap|redis|hdb|typeorm-aurora|@google-cloud|ts-node|expo|pdfkit|exceljs|@fastify\/(view|static)|cache-manager|pino|thread-stream|sonic|rolldown|@rolldown)/;

/**
 * The compiled entries of the product, each with what it imports in a few files: the same code, but a process of it starts in
 * half the time, which is what a proof of a thousand deaths spends most on. Answers where the entries lie.
 */
export async function bundlePrograms(): Promise<string> {
  const root = repositoryRoot();
  const parent = join(root, 'node_modules', '.cache', 'bangfu-prove');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'programs-'));
  // Beside this very file, so that what is killed is what was compiled with it.
  const entry = (name: string): [string, string] => [
    name,
    fileURLToPath(new URL(`../../../../apps/${name}/src/main.js`, import.meta.url)),
  ];
  const bundle = await rolldown({
    input: Object.fromEntries([...DOORS, 'worker'].map(entry)),
    platform: 'node',
    external: OUTSIDE,
    logLevel: 'silent',
  });
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs' });
  await bundle.close();
  return folder;
}
