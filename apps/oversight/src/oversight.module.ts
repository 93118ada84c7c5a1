import { Module } from '@nestjs/common';
import { HttpModule, KernelModule } from '@bangfu/kernel';

/** Officials and operators: reviews, compliance, audit, statements, dead letters. */
@Module({
  imports: [KernelModule, HttpModule],
  controllers: [],
})
export class OversightModule {}
