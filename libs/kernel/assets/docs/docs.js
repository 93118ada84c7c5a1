// The human page of a door: signs in through /api/session and adds what every changing request needs.
const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const byId = (id) => document.getElementById(id);

const csrfToken = () => decodeURIComponent(/(?:^|; )bangfu_csrf=([^;]*)/.exec(document.cookie)?.[1] ?? '');

function withHeaders(request) {
  if (!unsafe.has((request.method ?? 'GET').toUpperCase())) return request;
  const names = Object.keys(request.headers ?? {}).map((name) => name.toLowerCase());
  request.headers = { ...request.headers };
  if (!names.includes('x-csrf-token') && csrfToken()) request.headers['X-CSRF-Token'] = csrfToken();
  const key = names.includes('idempotency-key') ? request.headers[Object.keys(request.headers).find((name) => name.toLowerCase() === 'idempotency-key')] : '';
  if (needsKey(request) && !key) request.headers['Idempotency-Key'] = newKey();
  return request;
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

async function call(method, body) {
  const response = await fetch('/api/session', withHeaders({ url: '/api/session', method, headers: body ? { 'Content-Type': 'application/json' } : {}, body: body && JSON.stringify(body) }));
  const answer = response.status === 204 ? {} : await response.json().catch(() => ({}));
  return { ok: response.ok, answer };
}

function show(session) {
  byId('sign-in').hidden = Boolean(session);
  byId('signed-in').hidden = !session;
  byId('name').textContent = session ? `已登录：${nameOf(session)}` : '';
}

const nameOf = (session) => session.name ?? session.user?.name ?? session.actor?.name ?? session.login ?? '';

byId('sign-in').addEventListener('submit', async (event) => {
  event.preventDefault();
  const { login, password } = Object.fromEntries(new FormData(event.target));
  const { ok, answer } = await call('POST', { login, password });
  byId('said').textContent = ok ? '' : (answer.detail ?? '登录没有成功');
  if (ok) show(answer);
});

byId('sign-out').addEventListener('click', async () => {
  await call('DELETE');
  show(null);
});

async function start() {
  const response = await fetch(`/api/${document.body.dataset.door}/openapi.json`);
  const document_ = await response.json();
  learn(document_);
  // The page supplies the key itself, so nobody has to type one before trying an operation.
  for (const verbs of Object.values(document_.paths)) {
    for (const operation of Object.values(verbs)) {
      for (const parameter of operation.parameters ?? []) if (parameter.name === 'Idempotency-Key') parameter.required = false;
    }
  }
  window.SwaggerUIBundle({
    spec: document_,
    dom_id: '#swagger',
    docExpansion: 'none',
    filter: true,
    tryItOutEnabled: true,
    persistAuthorization: false,
    validatorUrl: null,
    defaultModelsExpandDepth: 0,
    requestInterceptor: withHeaders,
  });
  if (csrfToken()) {
    const { ok, answer } = await call('GET');
    if (ok) show(answer);
  }
}

start();
