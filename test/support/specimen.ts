import { Body, Injectable, Module, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { interval, map, type Observable } from 'rxjs';
import {
  type Actor,
  Authenticator,
  conflict,
  CurrentActor,
  CurrentVisitor,
  Database,
  decodeCursor,
  Field,
  FilesModule,
  forbidden,
  HttpModule,
  IdPipe,
  IncomingFile,
  type IncomingUpload,
  KernelModule,
  mapPage,
  type Page,
  pageOf,
  PageQuery,
  Route,
  type SignedIn,
} from '@bangfu/kernel';

/** A door in miniature for the specs of kernel/http: a counter table, hostile inputs, and everything a route can be. */
export class SpecimenLine {
  @Field.id() variantId: string;
  @Field.whole({ min: 1, max: 9999 }) quantity: number;
}

export class SpecimenInput {
  @Field.text({ max: 20 }) name: string;
  @Field.text({ max: 200, multiline: true, optional: true }) remark?: string;
  @Field.fen({ min: 1n, optional: true }) priceFen?: bigint;
  @Field.list(() => SpecimenLine, { max: 3, optional: true }) lines?: SpecimenLine[];
  @Field.list('text', { max: 3, optional: true }) tags?: string[];
}

export class EffectInput {
  @Field.text({ max: 40 }) what: string;
  @Field.flag() fails: boolean = false;
  @Field.whole({ min: 0, max: 1000 }) waitMs: number = 0;
}

export class EffectDto {
  @Field.whole({ min: 0, max: 1_000_000 }) count: number;
  @Field.fen() amountFen: bigint;
  @Field.instant() at: Date;
}

export class NumberDto {
  @Field.whole({ min: 0, max: 1_000_000 }) number: number;
}

export class NumberQuery extends PageQuery {
  @Field.flag() even: boolean = false;
}

@Route.controller('api/specimen', '样品')
export class SpecimenController {
  constructor(private readonly database: Database) {}

  @Route.post('echo', { summary: '照样答复', public: true, answer: SpecimenInput, status: 200 })
  echo(@Body() input: SpecimenInput): SpecimenInput {
    return input;
  }

  @Route.get('things/:id', { summary: '看一个', public: true, answer: NumberDto })
  thing(@Param('id', IdPipe) _id: string): NumberDto {
    return { number: 1 };
  }

  @Route.get('numbers', { summary: '数列', public: true, answer: Route.page(NumberDto) })
  async numbers(@Query() query: NumberQuery): Promise<Page<NumberDto>> {
    const after = decodeCursor(query.after, ['whole']);
    const rows = await this.database.query<{ n: number }>(
      `SELECT n FROM generate_series(1, 25) AS n WHERE n > $1::int AND ($2 = false OR n % 2 = 0) ORDER BY n LIMIT $3`,
      [after?.[0] ?? 0, query.even, query.limit + 1],
    );
    return mapPage(
      pageOf(rows, query.limit, (row) => [row.n]),
      (row) => ({ number: row.n }),
    );
  }

  @Route.get('secret', { summary: '要权限', permission: 'specimen.read', answer: NumberDto })
  secret(@CurrentActor() actor: Actor): NumberDto {
    return { number: actor.permissions.size };
  }

  @Route.get('locked', { summary: '没人有的权限', permission: 'specimen.nobody', answer: NumberDto })
  locked(): NumberDto {
    return { number: 0 };
  }

  @Route.post('visits', { summary: '谁都可以', public: true, answer: NumberDto, status: 200 })
  visit(@CurrentVisitor() visitor: Actor | null): NumberDto {
    return { number: visitor ? 1 : 0 };
  }

  @Route.post('effects', {
    summary: '有后果',
    permission: 'specimen.write',
    answer: EffectDto,
    idempotent: true,
    errors: ['specimen_refused'],
  })
  async effect(@Body() input: EffectInput): Promise<EffectDto> {
    return this.database.transaction(async () => {
      await this.database.query('INSERT INTO specimen_effects (what) VALUES ($1)', [input.what]);
      if (input.waitMs > 0) await this.database.query('SELECT pg_sleep($1)', [input.waitMs / 1000]);
      if (input.fails) throw conflict('specimen_refused', '样品被拒绝');
      const [row] = await this.database.query<{ n: number }>(
        'SELECT count(*)::int AS n FROM specimen_effects WHERE what = $1',
        [input.what],
      );
      return { count: row!.n, amountFen: 12_345_678_901_234n, at: new Date('2026-03-18T01:30:00Z') };
    });
  }

  @Route.post('plain', { summary: '不幂等', permission: 'specimen.write', answer: NumberDto })
  plain(): NumberDto {
    return { number: 7 };
  }

  @Route.post('faults/:kind', { summary: '各种错误', public: true })
  async fault(@Param('kind') kind: string): Promise<void> {
    if (kind === 'forbidden') throw forbidden('specimen_forbidden', '不许', { reason: 'because' });
    if (kind === 'unique') await this.database.query(`INSERT INTO specimen_unique VALUES (1), (1)`);
    if (kind === 'check') await this.database.query(`INSERT INTO specimen_unique VALUES (-1)`);
    if (kind === 'text') await this.database.query(`SELECT 'x'::uuid`);
    throw new Error('SELECT secret FROM stack');
  }

  @Route.get('wrong-answer', { summary: '答非所问', public: true, answer: NumberDto })
  wrongAnswer(): object {
    return { number: '1', more: true };
  }

  @Route.post('files', { summary: '收文件', public: true, file: 'upload', answer: NumberDto })
  async file(@IncomingFile() { content }: IncomingUpload): Promise<NumberDto> {
    let number = 0;
    for await (const chunk of content) number += (chunk as Buffer).length;
    return { number };
  }

  @Route.stream('ticks', { summary: '事件流', public: true })
  ticks(): Observable<{ data: object }> {
    return interval(20).pipe(map((n) => ({ data: { n: BigInt(n) } })));
  }

  @Route.delete('things/:id', { summary: '删一个', public: true })
  async remove(@Param('id', IdPipe) _id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    void reply.header('x-removed', 'yes');
  }
}

/** Any token of the form `<user uuid>-token` is a session with the permissions of the specimen. */
@Injectable()
export class SpecimenAuthenticator extends Authenticator {
  async authenticate(token: string, organisationId?: string): Promise<SignedIn | null> {
    const userId = token.endsWith('-token') ? token.slice(0, -6) : null;
    if (!userId) return null;
    const permissions = new Set(['specimen.read', 'specimen.write', 'files.upload']);
    const regionCode = userId.startsWith('0f') ? '4304' : null;
    const actor = { userId, name: '样品', organisationId: organisationId ?? null, regionCode, roles: [], permissions };
    return { actor, csrfToken: `csrf-${userId}`, sessionId: userId };
  }
}

@Module({
  imports: [KernelModule, FilesModule, HttpModule],
  controllers: [SpecimenController],
  providers: [{ provide: Authenticator, useClass: SpecimenAuthenticator }],
})
export class SpecimenModule {}
