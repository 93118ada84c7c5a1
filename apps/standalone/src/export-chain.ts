import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { EnvironmentFaults, KernelModule } from '@bangfu/kernel';
import { LedgerChain, LedgerModule } from '@bangfu/ledger';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

@Module({ imports: [KernelModule, LedgerModule] })
class ExportChainModule {}

/** `npm run chain:export -- <file>`: the whole sealed ledger, one transfer a line, for whoever wants to check it without us. */
async function main(file: string | undefined): Promise<void> {
  if (!file) throw new Error('usage: npm run chain:export -- <file>');
  const app = await NestFactory.createApplicationContext(ExportChainModule, { logger: ['error'], abortOnError: false });
  const chain = app.get(LedgerChain);
  const head = await chain.seal();
  await pipeline(Readable.from(written(chain)), createWriteStream(file));
  await app.close();
  console.log(`${head.position} transfers, head ${head.hash}`);
  console.log(`check it anywhere: node bin/verify-chain.mjs ${file} --head ${head.hash}`);
}

async function* written(chain: LedgerChain): AsyncGenerator<string> {
  for await (const line of chain.lines()) yield `${JSON.stringify({ ...line, position: String(line.position) })}\n`;
}

main(process.argv[2]).catch((error: unknown) => {
  const lines =
    error instanceof EnvironmentFaults ? error.faults : [error instanceof Error ? error.message : String(error)];
  for (const line of lines) console.error(line);
  process.exit(1);
});
