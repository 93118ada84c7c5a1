import { freePort } from '#bin/ports.mjs';
import { runProduct, toldStory } from '../../../../test/support/told-story.js';

export interface Product {
  readonly url: string;
  readonly databaseUrl: string;
  stop(): Promise<void>;
}

/**
 * The built product in a process of its own, as `npm start` runs it, on a copy of the seeded story, so that spec files
 * cannot disturb each other.
 *
 * While a journey is being written: WEB_URL=http://localhost:5173 names a product that runs already (or a Vite before
 * it), which is then neither started nor stopped; its database is WEB_DATABASE_URL.
 */
export async function startProduct(variables: Record<string, string> = {}): Promise<Product> {
  const running = process.env.WEB_URL;
  if (running) {
    return { url: running, databaseUrl: process.env.WEB_DATABASE_URL ?? '', stop: () => Promise.resolve() };
  }
  const story = await toldStory();
  const port = await freePort();
  const environment = { PORT: String(port), DATA_DIR: story.dataDir, DATABASE_URL: story.url, ...variables };
  const { ended, stop, said } = runProduct('dist/apps/standalone/src/main.js', environment);
  const ready = until(() => said().includes('ready http'), 60_000);
  await Promise.race([ready, ended.then(() => Promise.reject(new Error(`the product did not start: ${said()}`)))]);
  return {
    url: `http://localhost:${port}`,
    databaseUrl: story.url,
    stop: async () => {
      await stop();
      await story.drop();
    },
  };
}

export async function until(true_: () => boolean | Promise<boolean>, milliseconds: number): Promise<void> {
  for (let waited = 0; waited < milliseconds; waited += 50) {
    if (await true_()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`nothing happened within ${milliseconds} ms`);
}
