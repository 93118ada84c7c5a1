import type { Server } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { testApp, type TestApp } from '../../support/app.js';
import { eventually } from '../../support/eventually.js';
import { SpecimenModule } from '../../support/specimen.js';
import { proved, sized } from '../support/proving.js';

let house: TestApp;
let port: number;
let server: Server;
let memoryBefore: number;

beforeAll(async () => {
  house = await testApp({ modules: [SpecimenModule], variables: { LOG_LEVEL: 'silent' } });
  await house.app.listen(0, '127.0.0.1');
  server = house.app.getHttpServer() as Server;
  port = (server.address() as { port: number }).port;
  memoryBefore = process.memoryUsage.rss();
});
afterAll(async () => {
  proved('C2 wire', {
    'memory grown MB': Math.round((process.memoryUsage.rss() - memoryBefore) / 2 ** 20),
    'slowest neighbour ms': slowestNeighbour,
  });
  await house.close();
});

let slowestNeighbour = 0;

/** Sends the pieces, one every `everyMs`, and hears what comes until the other side hangs up or `forMs` is over. */
function say(pieces: readonly (string | Buffer)[], { everyMs = 0, forMs = 2_000, half = false } = {}): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: half });
    const done = () => {
      clearTimeout(limit);
      socket.destroy();
      resolve(heard);
    };
    const limit = setTimeout(done, forMs);
    socket
      .on('data', (chunk) => (heard += chunk.toString('latin1')))
      .on('close', done)
      .on('error', () => undefined);
    if (half) socket.on('end', done);
    socket.on('connect', () => {
      void (async () => {
        for (const piece of pieces) {
          if (socket.destroyed || !socket.writable) return;
          socket.write(piece);
          if (everyMs > 0) await sleep(everyMs);
        }
        if (half) socket.end();
      })();
    });
  });
}

const answersIn = (heard: string): string[] => [...heard.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status!);

/** Somebody else asks for something at the same time. */
async function neighbour(): Promise<number> {
  const from = performance.now();
  const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
  slowestNeighbour = Math.max(slowestNeighbour, Math.round(performance.now() - from));
  return answer.status;
}

describe('A connection', () => {
  it.each<[string, string]>([
    ['two lengths', 'Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!'],
    [
      'a length and chunks',
      'Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n',
    ],
    [
      'chunks, then something else',
      'Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n',
    ],
    ['an encoding with a vertical tab', 'Transfer-Encoding:\u000bchunked\r\n\r\n0\r\n\r\n'],
    ['chunks of an impossible size', 'Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFF\r\n'],
    ['chunks of a negative size', 'Transfer-Encoding: chunked\r\n\r\n-1\r\n'],
    ['a negative length', 'Content-Length: -1\r\n\r\n'],
    ['a length in words', 'Content-Length: five\r\n\r\n'],
    ['a length with a plus', 'Content-Length: +5\r\n\r\nhello'],
    ['a length beyond counting', 'Content-Length: 99999999999999999999999\r\n\r\n'],
    ['a blank before the colon', 'Content-Length : 5\r\n\r\nhello'],
    ['a header without a name', ': x\r\n\r\n'],
    ['a NUL in a header', 'X-A: a\u0000b\r\n\r\n'],
    ['a folded header', 'X-A: a\r\n b: c\r\nContent-Length: 0\u0000\r\n\r\n'],
    ['a header too long', `X-A: ${'a'.repeat(40_000)}\r\n\r\n`],
    ['headers without end', `${'X-A: b\r\n'.repeat(9_000)}\r\n`],
  ])('with %s is cut after one refusal, and nothing is smuggled', async (_what, headers) => {
    const heard = await say([
      `POST /api/specimen/echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${headers}`,
    ]);
    expect(answersIn(heard)).toHaveLength(1);
    expect(answersIn(heard)[0]).toMatch(/^4(00|13|31)$/);
    expect(heard).toMatch(/problem\+json/);
    expect(await neighbour()).toBe(200);
  });

  it.each<[string, string]>([
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n'],
    ['an unknown verb', 'BREW /healthz HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['another protocol', 'GET /healthz HTTP/9.9\r\nHost: x\r\n\r\n'],
    ['a proxy’s question', 'CONNECT 169.254.169.254:80 HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['TLS', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000'],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['a path of 100 KB', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
  ])('that begins with %s gets no answer of ours but a refusal', async (_what, text) => {
    for (const status of answersIn(await say([Buffer.from(text, 'latin1')], { forMs: 1_000 }))) {
      expect(status).toMatch(/^4/);
    }
    expect(await neighbour()).toBe(200);
  });

  it('is not led elsewhere by the host or the proxy that it names', async () => {
    const lies =
      'Host: evil.example\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: gopher\r\nForwarded: host=evil.example\r\n';
    for (const path of ['/', '/api', '/api/specimen/echo', '/readyz', '/openapi.json', '/nowhere']) {
      const heard = await say([`GET ${path} HTTP/1.1\r\n${lies}Connection: close\r\n\r\n`]);
      expect(heard).toMatch(/^HTTP\/1\.1 \d{3}/);
      expect(heard).not.toMatch(/evil\.example|gopher/);
    }
  });

  it('may ask fifty things at once and is answered in order; what breaks off in between ends it', async () => {
    const one = (n: number) => `GET /api/specimen/numbers?limit=${n} HTTP/1.1\r\nHost: x\r\n\r\n`;
    const heard = await say([Array.from({ length: 50 }, (_, n) => one(n)).join('')], { forMs: 1_500 });
    expect(answersIn(heard)).toHaveLength(50);
    expect(answersIn(heard)[0]).toMatch(/^4/);
    const broken = await say([`GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nNONSENSE\r\n\r\n${one(1)}`]);
    expect(answersIn(broken).at(-1)).toBe('400');
    expect(answersIn(broken).length).toBeLessThanOrEqual(2);
  });

  it('of which one side is closed is answered, or forgotten when its body never came', async () => {
    const heard = await say(['GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n'], { half: true });
    expect(answersIn(heard)).toEqual(['200']);
    const body =
      'POST /api/specimen/echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"na';
    expect(
      answersIn(await say([body], { half: true, forMs: 3_000 })).filter((status) => !status.startsWith('4')),
    ).toEqual([]);
    expect(await neighbour()).toBe(200);
  });

  it('that is left before its request is complete is no failure of ours', async () => {
    const logged: string[] = [];
    const error = jest
      .spyOn(Logger.prototype, 'error')
      .mockImplementation((text: unknown) => void logged.push(String(text)));
    try {
      const head =
        'POST /api/specimen/echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n';
      await say([`${head}{"na`], { forMs: 200 });
      await sleep(300);
      expect(logged).toEqual([]);
    } finally {
      error.mockRestore();
    }
  });

  it('whose form was refused half way serves the next request at once', async () => {
    const form = [
      '--edge\r\nContent-Disposition: form-data; name="elsewhere"; filename="a.png"\r\n\r\n',
      'a'.repeat(2_000_000),
      '\r\n--edge--\r\n',
    ].join('');
    const upload = [
      'POST /api/specimen/files HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=edge\r\n',
      `Content-Length: ${form.length}\r\n\r\n${form}`,
    ].join('');
    const heard = await say([`${upload}GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`], {
      forMs: 5_000,
    });
    expect(answersIn(heard)).toEqual(['400', '200']);
  });

  it('that drips is cut, whether in its headers or in its body, and others are served meanwhile', async () => {
    // The product's own patience is tens of seconds: here the same clockwork runs with less.
    expect([server.headersTimeout, server.requestTimeout]).toEqual([15_000, 60_000]);
    server.headersTimeout = 1_000;
    server.requestTimeout = 1_500;
    try {
      const many = sized({ short: 60, full: 400 });
      const drops = Array.from({ length: 60 }, () => 'a');
      const head = ['GET /healthz HTTP/1.1\r\nX-A: ', ...drops];
      const body = [
        'POST /api/specimen/echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"name":"',
        ...drops,
      ];
      const dripping = Promise.all(
        Array.from({ length: many }, (_, n) => say(n % 2 ? head : body, { everyMs: 150, forMs: 9_000 })),
      );
      const served: number[] = [];
      for (let n = 0; n < 20; n += 1) {
        served.push(await neighbour());
        await sleep(50);
      }
      expect(new Set(served)).toEqual(new Set([200]));
      expect((await dripping).map((heard) => answersIn(heard).join())).toEqual(
        Array.from({ length: many }, () => '408'),
      );
      const open = () => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
      await eventually(open, (count) => count < many / 2);
      proved('C2 slow clients', { cut: many, served: served.length });
    } finally {
      server.headersTimeout = 15_000;
      server.requestTimeout = 60_000;
    }
  }, 30_000);
});
