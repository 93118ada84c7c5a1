import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { repositoryRoot } from '@bangfu/kernel';
import type { AccountToTry } from '@bangfu/parties';
import type { FastifyInstance } from 'fastify';

const folder = join(repositoryRoot(), 'apps/standalone/public');

/** The page at `/`: what this is, for whom, where the API pages are and, when seeded, whom one can sign in as. */
export async function startPage(
  server: FastifyInstance,
  accounts: () => Promise<readonly AccountToTry[]>,
): Promise<void> {
  await server.register(fastifyStatic, {
    root: folder,
    prefix: '/',
    index: false,
    wildcard: false,
    decorateReply: false,
    globIgnore: ['*.html'],
  });
  server.get('/', async (_request, reply) => {
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    return reply
      .type('text/html; charset=utf-8')
      .send(page.replace('<!-- accounts -->', accountsSection(await accounts())));
  });
}

function accountsSection(accounts: readonly AccountToTry[]): string {
  if (accounts.length === 0) return '';
  const rows = accounts.map(
    ({ login, name, does }) =>
      `<tr><td><code>${escape(login)}</code></td><td>${escape(name)}</td><td>${escape(does)}</td></tr>`,
  );
  return `<section class="accounts" aria-labelledby="accounts">
      <h2 id="accounts">试用账号</h2>
      <p>这些账号只存在于演示数据中，密码都是 <code>bangfu-demo</code>。在任一接口页面的右上角登录即可操作。</p>
      <div class="scroll"><table><thead><tr><th>账号</th><th>身份</th><th>可以做什么</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>
    </section>`;
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
