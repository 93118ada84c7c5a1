// Looks for secrets in files that Git keeps: keys of known shapes, and values given to names that speak of secrets.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const largest = 2_000_000;

const shapes = [
  ['private key', /-----BEGIN (?:RSA |EC |OPENSSH |PGP )?PRIVATE KEY/],
  ['AWS key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['Stripe key', /\b[sr]k_(?:live|test)_[0-9A-Za-z]{20,}\b/],
  ['Stripe webhook secret', /\bwhsec_[0-9A-Za-z+/=]{24,}\b/],
  ['GitHub token', /\bgh[pousr]_[0-9A-Za-z]{36,}\b|\bgithub_pat_[0-9A-Za-z_]{40,}\b/],
  ['npm token', /\bnpm_[0-9A-Za-z]{36}\b/],
  ['Slack token', /\bxox[abprs]-[0-9A-Za-z-]{10,}\b/],
  ['Google key', /\bAIza[0-9A-Za-z_-]{35}\b/],
  ['JSON web token', /\beyJ[0-9A-Za-z_-]{15,}\.eyJ[0-9A-Za-z_-]{15,}\.[0-9A-Za-z_-]{15,}/],
  [
    'password in an address',
    /\b[a-z][a-z0-9+]*:\/\/[^\s:/@'"`${}]+:(?!bangfu|secret|password|postgres)[^\s:/@'"`${}]{8,}@(?!localhost|127\.)/,
  ],
];
/** `secret = '…'` with a value that nobody would type: long, of letters and digits mixed, and of high entropy. */
const given = /(?:secret|token|passw(?:or)?d|api_?key|private_?key)["']?\s*[:=]\s*["'`]([0-9A-Za-z+/=_-]{20,})["'`]/gi;

/** What is meant to be read: published example numbers of specifications, each with its reason. */
const known = new Set([]);

/** Answers `line: what` for every secret in a text. */
export function secretsIn(text, { shapesOnly = false } = {}) {
  const found = [];
  for (const [index, line] of text.split('\n').entries()) {
    for (const [what, shape] of shapes) {
      const [hit] = shape.exec(line) ?? [];
      if (hit && !known.has(hit)) found.push(`${index + 1}: ${what}`);
    }
    for (const [, value] of shapesOnly ? [] : line.matchAll(given)) {
      if (entropy(value) > 3.8 && /\d/.test(value) && /[A-Za-z]/.test(value) && !known.has(value)) {
        found.push(`${index + 1}: a value that looks like a secret`);
      }
    }
  }
  return found;
}

/** Bits per character. */
function entropy(text) {
  const counts = new Map();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()].reduce((sum, n) => sum - (n / text.length) * Math.log2(n / text.length), 0);
}

/** Specs are full of made-up secrets; there only shapes count that nobody makes up. */
const isSpec = (name) => /\.spec\.ts$|-spec\.ts$|^test\/|\/e2e\//.test(name);

/** Every file that Git keeps below `root`, read as text; what is large or binary is no place for a secret in words. */
export function scan(root) {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (listed.status !== 0) throw new Error('Git does not list the files');
  const names = listed.stdout.split('\0').filter(Boolean);
  const findings = [];
  let looked = 0;
  for (const name of names) {
    const text = textOf(join(root, name));
    if (text === null || name === 'package-lock.json') continue;
    looked += 1;
    for (const finding of secretsIn(text, { shapesOnly: isSpec(name) })) findings.push(`${name}:${finding}`);
  }
  return { looked, findings };
}

function textOf(path) {
  try {
    if (statSync(path).size > largest) return null;
    const bytes = readFileSync(path);
    return bytes.subarray(0, 8_000).includes(0) ? null : bytes.toString('utf8');
  } catch {
    return null;
  }
}
