// The human page of a door: signs in through /api/session and adds what every changing request needs.
const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const LISTEN_MS = 15_000;
const byId = (id) => document.getElementById(id);

const csrfToken = () => decodeURIComponent(/(?:^|; )(?:__Host-)?bangfu_csrf=([^;]*)/.exec(document.cookie)?.[1] ?? '');

function withHeaders(request) {
  if (/\/stream(?:\?|$)/.test(request.url)) request.userFetch = listen;
  if (!unsafe.has((request.method ?? 'GET').toUpperCase())) return request;
  const names = Object.keys(request.headers ?? {}).map((name) => name.toLowerCase());
  request.headers = { ...request.headers };
  if (!names.includes('x-csrf-token') && csrfToken()) request.headers['X-CSRF-Token'] = csrfToken();
  const key = names.includes('idempotency-key')
    ? request.headers[Object.keys(request.headers).find((name) => name.toLowerCase() === 'idempotency-key')]
    : '';
  if (needsKey(request) && !key) request.headers['Idempotency-Key'] = newKey();
  return request;
}

// A stream has no end to wait for: the page shows what came in the first seconds.
async function listen(url, options) {
  const response = await fetch(url, options);
  if (!response.ok) return response;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const stop = setTimeout(() => void reader.cancel(), LISTEN_MS);
  let heard = '';
  for (;;) {
    const { value, done } = await reader.read().catch(() => ({ done: true }));
    if (done) break;
    heard += value;
  }
  clearTimeout(stop);
  const text = `${heard}\n（以上是 ${LISTEN_MS / 1000} 秒内收到的事件；登录后，页面顶部一直在收听。）`;
  return new Response(text, { status: response.status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

// crypto.randomUUID exists only on secure origins; a page opened by an address in the office is none.
function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

let patterns = [];

// A template such as /api/vendor/products/{id} becomes a pattern, so that an address finds its operation.
function learn(document_) {
  patterns = Object.entries(document_.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs)
      .filter(([, operation]) => operation.parameters?.some((parameter) => parameter.name === 'Idempotency-Key'))
      .map(([verb]) => ({ verb: verb.toUpperCase(), pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`) })),
  );
}

function needsKey(request) {
  const { pathname } = new URL(request.url, location.href);
  return patterns.some(({ verb, pattern }) => verb === request.method.toUpperCase() && pattern.test(pathname));
}

async function call(method, path, body) {
  const response = await fetch(
    path,
    withHeaders({
      url: path,
      method,
      headers: body ? { 'Content-Type': 'application/json' } : {},
      body: body && JSON.stringify(body),
    }),
  );
  const answer = response.status === 204 ? {} : await response.json().catch(() => ({}));
  return { ok: response.ok, answer };
}

function show(session) {
  byId('sign-in').hidden = Boolean(session);
  byId('signed-in').hidden = !session;
  byId('inbox').textContent = '';
  hearInbox(session);
  if (!session) return;
  const roles = (session.roles ?? []).map(({ name }) => name).join('、');
  byId('name').textContent = `${session.name}（${session.login}）${roles ? ` · ${roles}` : ''}`;
  const choice = byId('organisation');
  const known = session.organisations ?? [];
  choice.hidden = known.length === 0 || (known.length === 1 && session.organisation?.id === known[0].id);
  const own = session.organisation ? [] : [new Option('以个人身份', '')];
  choice.replaceChildren(...own, ...known.map(({ id, name }) => new Option(name, id)));
  choice.value = session.organisation?.id ?? '';
  if (session.organisation && choice.hidden) byId('name').textContent += ` · ${session.organisation.name}`;
}

let stream = null;
let signedIn = null;

// One stream only while the page is looked at: browsers open few connections to one host.
function hearInbox(session) {
  signedIn = session;
  stream?.close();
  stream = null;
  if (!session || document.hidden || !session.permissions?.includes('notifications.own')) return;
  stream = new EventSource('/api/notifications/stream');
  stream.addEventListener('counts', ({ data }) => {
    const { unread, openToDos } = JSON.parse(data);
    byId('inbox').textContent = `待办 ${openToDos} · 未读 ${unread}`;
  });
  stream.addEventListener('notification', ({ data }) => say(`新通知：${JSON.parse(data).title}`));
}

document.addEventListener('visibilitychange', () => hearInbox(signedIn));

const say = (text) => {
  byId('said').textContent = text;
};

async function refresh() {
  const { ok, answer } = await call('GET', '/api/session');
  show(ok ? answer : null);
}

byId('sign-in').addEventListener('submit', async (event) => {
  event.preventDefault();
  const { login, password } = Object.fromEntries(new FormData(event.target));
  const { ok, answer } = await call('POST', '/api/session', { login, password });
  say(ok ? '' : (answer.detail ?? '登录没有成功，请检查网络后再试'));
  if (ok) show(answer);
});

byId('sign-out').addEventListener('click', async () => {
  await call('DELETE', '/api/session');
  say('');
  show(null);
});

byId('organisation').addEventListener('change', async ({ target }) => {
  const { ok, answer } = await call('PUT', '/api/session/organisation', { organisationId: target.value });
  say(ok ? '' : (answer.detail ?? '没有切换成功'));
  await refresh();
});

// Whoever has just registered a cooperative means to go on as that cooperative.
async function actFor({ id, name }) {
  const { ok } = await call('PUT', '/api/session/organisation', { organisationId: id });
  await refresh();
  if (ok) say(`已登记，现在以“${name}”的名义办事`);
}

// Some operations change who one is; the header must not go on saying something else.
function afterAnswer(response) {
  const changesSession = /\/api\/(?:session|vendor\/organisation)(?:\/|\?|$)/.test(response.url ?? '');
  if (response.status === 201 && /\/api\/vendor\/organisation$/.test(response.url)) void actFor(response.obj);
  else if (changesSession || response.status === 401) void refresh();
  return response;
}

const aDay = '2026-03-18';
const anInstant = '2026-03-18T01:30:00.000Z';

/** The documents are the same every day, but an invoice of last March is no example for today. */
function upToDate(value) {
  if (value === aDay) return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  if (value === anInstant) return new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString();
  if (Array.isArray(value)) return value.map(upToDate);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, upToDate(member)]));
}

/** The page supplies the key itself, and few people act for several organisations: neither must be typed. */
function prepare(document_) {
  for (const verbs of Object.values(document_.paths)) {
    for (const operation of Object.values(verbs)) {
      const json = operation.requestBody?.content['application/json'];
      if (json) json.examples = upToDate(json.examples);
      for (const parameter of operation.parameters ?? []) {
        if (parameter.name !== 'Idempotency-Key') continue;
        parameter.required = false;
        parameter.description = '留空即可，由本页每次自动填写；自己填写时，同一个值只生效一次';
      }
    }
  }
  return document_;
}

async function start() {
  const response = await fetch(`/api/${document.body.dataset.door}/openapi.json`);
  const document_ = await response.json();
  learn(document_);
  window.SwaggerUIBundle({
    spec: prepare(document_),
    dom_id: '#swagger',
    docExpansion: 'none',
    filter: true,
    deepLinking: true,
    tryItOutEnabled: true,
    displayRequestDuration: true,
    persistAuthorization: false,
    validatorUrl: null,
    defaultModelsExpandDepth: 0,
    requestInterceptor: withHeaders,
    responseInterceptor: afterAnswer,
  });
  if (csrfToken()) await refresh();
}

start();
