import { EnvironmentFaults, KernelModule } from '@bangfu/kernel';
import { Verification, VerificationModule } from '@bangfu/reporting';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

@Module({ imports: [KernelModule, VerificationModule] })
class VerifyModule {}

/** `npm run verify`: one line per check with its counts, the faults below it, and a last line that sums up. */
async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(VerifyModule, { logger: ['error'], abortOnError: false });
  let [passed, failed] = [0, 0];
  for await (const finding of app.get(Verification).run()) {
    const right = finding.faults.length === 0;
    if (right) passed += 1;
    else failed += 1;
    console.log(`${right ? 'ok  ' : 'FAIL'} ${String(finding.counted).padStart(8)}  ${finding.name}`);
    for (const fault of finding.faults) console.log(`              - ${fault}`);
  }
  await app.close();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  const lines =
    error instanceof EnvironmentFaults ? error.faults : [error instanceof Error ? error.message : String(error)];
  for (const line of lines) console.error(line);
  process.exit(1);
});
