import { Global, Module } from '@nestjs/common';
import { Files } from './files.js';

/** Global like the kernel itself: any room may keep evidence. */
@Global()
@Module({ providers: [Files], exports: [Files] })
export class FilesModule {}
