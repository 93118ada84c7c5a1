import { EnvironmentFaults, KernelModule, KeyRotation } from '@bangfu/kernel';
import { NestFactory } from '@nestjs/core';
import { SEALED_COLUMNS } from './keys/sealed-columns.js';

/** `npm run rotate-keys`: one line per column, and at the end whether the older secrets may go. */
async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(KernelModule, { logger: ['error'], abortOnError: false });
  const rotation = app.get(KeyRotation);
  for (const column of SEALED_COLUMNS) {
    const renewed = await rotation.renew(column);
    console.log(`${String(renewed).padStart(9)}  ${column.table}.${column.column}`);
  }
  const left = await rotation.left(SEALED_COLUMNS);
  await app.close();
  console.log(
    left === 0
      ? 'nothing is sealed with an older secret any more'
      : `${left} left: they changed meanwhile, run it again`,
  );
  process.exitCode = left === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  const lines =
    error instanceof EnvironmentFaults ? error.faults : [error instanceof Error ? error.message : String(error)];
  for (const line of lines) console.error(line);
  process.exit(1);
});
