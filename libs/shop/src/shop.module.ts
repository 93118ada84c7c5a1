import { PaymentsModule } from '@bangfu/payments';
import { Module } from '@nestjs/common';

@Module({ imports: [PaymentsModule], providers: [], exports: [] })
export class ShopModule {}
