import { createServer } from 'node:net';

const given = new Set();

/**
 * A port of the loopback address that nobody listens on at this moment. Never the same twice in one program: whoever was
 * given one may take it late, or have just died and be about to come back.
 */
export async function freePort() {
  for (;;) {
    const port = await unusedPort();
    if (given.has(port)) continue;
    given.add(port);
    return port;
  }
}

function unusedPort() {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
