import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Env, httpAdapter, openApiDocument, repositoryRoot } from '@bangfu/kernel';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { DOORS } from './doors.js';
import { DoorsModule } from './standalone.module.js';

/** The checked-in text of every door's document, by file name. The module tree is built, but nothing is started. */
export function openApiTexts(app: INestApplicationContext): Map<string, string> {
  return new Map(
    DOORS.map((door) => [
      `docs/api/${door.name}.openapi.json`,
      `${JSON.stringify(openApiDocument(app, door), null, 2)}\n`,
    ]),
  );
}

async function write(): Promise<void> {
  // Building the tree needs an environment, but no database is spoken to.
  process.env.DATABASE_URL ||= 'postgres://localhost/none';
  process.env.DATA_DIR ||= tmpdir();
  const app = await NestFactory.create(DoorsModule, httpAdapter(new Env()), { logger: ['error'], abortOnError: false });
  for (const [file, text] of openApiTexts(app)) {
    const path = join(repositoryRoot(), file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    console.log(file);
  }
  process.exit(0);
}

if (process.argv[1]?.endsWith('openapi.js')) await write();
