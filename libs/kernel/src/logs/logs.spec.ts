import { createLogger } from './logs.js';
import { NestLogs } from './nest-logs.js';

function capture(level = 'trace') {
  const lines: string[] = [];
  const logger = createLogger(level, { write: (line: string) => void lines.push(line) });
  return {
    logger,
    text: () => lines.join(''),
    last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>,
  };
}

describe('createLogger', () => {
  it('masks secrets by key at any depth and leaves the caller’s object alone', () => {
    const { logger, last } = capture();
    const fields = {
      login: 'shopper',
      request: { headers: { cookie: 'sid=1', authorization: 'Bearer x' }, body: [{ password: 'bangfu-demo' }] },
      csrfToken: 'y',
    };
    logger.info(fields, 'signed in');
    expect(last()).toMatchObject({
      level: 'info',
      msg: 'signed in',
      login: 'shopper',
      request: { headers: { cookie: '***', authorization: '***' }, body: [{ password: '***' }] },
      csrfToken: '***',
    });
    expect(fields.request.body[0]!.password).toBe('bangfu-demo');
  });

  it('masks telephone and identity numbers in sentences, but not inside ids', () => {
    const { logger, text } = capture();
    const id = '01890a5d-ac96-774b-bcce-138123456789';
    logger.warn({ note: '联系人 13812345678', id }, '证件 430481199001011234 已核对');
    expect(text()).not.toContain('13812345678,');
    expect(text()).not.toMatch(/联系人 138|430481199001011234/);
    expect(text()).toContain(id);
  });

  it('writes an error without the parameters of its query', () => {
    const { logger, text, last } = capture();
    const failed = Object.assign(new Error('duplicate key'), {
      code: '23505',
      parameters: ['bangfu-demo'],
      driverError: { detail: 'Key (login)=(zhang)' },
    });
    logger.error({ error: new Error('outer', { cause: failed }) }, 'query failed');
    expect(text()).not.toMatch(/bangfu-demo|zhang/);
    expect(last()).toMatchObject({ error: { message: 'outer', cause: { message: 'duplicate key', code: '23505' } } });
  });

  it('writes bigint as text and keeps the request id on child lines', () => {
    const { logger, last } = capture();
    logger.child({ requestId: 'r-1' }).info({ totalFen: 1999n });
    expect(last()).toMatchObject({ requestId: 'r-1', totalFen: '1999' });
  });

  it('is silent below its level', () => {
    const { logger, text } = capture('warn');
    logger.info('nothing');
    expect(text()).toBe('');
  });

  it('carries what the framework says', () => {
    const { logger, last } = capture();
    new NestLogs(logger).error('broken', 'Error: at line 1', 'Router');
    expect(last()).toMatchObject({ level: 'error', msg: 'broken', context: 'Router', stack: 'Error: at line 1' });
  });
});
