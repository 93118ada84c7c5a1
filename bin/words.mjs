// The catalogues of the web: finds texts outside t() and zh(), texts without English, English without text.
// `node bin/words.mjs` checks; `node bin/words.mjs missing PART` lists; `… add PART` merges a JSON object from standard input.
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { withLock } from './locks.mjs';
import { inRoot } from './root.mjs';

/** Folder → the folder whose `en.json` translates it, and the folders whose catalogues it may lean on. */
const PARTS = {
  kit: { catalogue: 'kit', leansOn: [] },
  session: { catalogue: 'kit', leansOn: [] },
  desk: { catalogue: 'desk', leansOn: ['kit'] },
  storefront: { catalogue: 'storefront', leansOn: ['kit'] },
  vendor: { catalogue: 'vendor', leansOn: ['kit', 'desk'] },
  procurement: { catalogue: 'procurement', leansOn: ['kit', 'desk'] },
  oversight: { catalogue: 'oversight', leansOn: ['kit', 'desk'] },
};
const MARKS = new Set(['t', 'zh']);
const CHINESE = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/;
const LETTERS = /[\u3400-\u9fff]/;

export function checkWords(src = inRoot('apps/web/src')) {
  const faults = [];
  const texts = Object.fromEntries(Object.keys(PARTS).map((part) => [part, textsOf(join(src, part), src, faults)]));
  const catalogues = Object.fromEntries(
    [...new Set(Object.values(PARTS).map(({ catalogue }) => catalogue))].map((name) => [name, read(join(src, name))]),
  );
  const used = Object.fromEntries(Object.keys(catalogues).map((name) => [name, new Set()]));
  for (const [part, { catalogue, leansOn }] of Object.entries(PARTS)) {
    for (const [text, where] of texts[part]) {
      const home = [catalogue, ...leansOn].find((name) => Object.hasOwn(catalogues[name], text));
      for (const name of [catalogue, ...leansOn]) if (Object.hasOwn(catalogues[name], text)) used[name].add(text);
      if (home) faults.push(...wrongPlaces(text, catalogues[home][text], home));
      else if (LETTERS.test(text)) faults.push(`${where}: no English for “${text}” in ${catalogue}/en.json`);
    }
  }
  for (const [name, catalogue] of Object.entries(catalogues)) {
    for (const [text, english] of Object.entries(catalogue)) {
      if (!used[name].has(text)) faults.push(`${name}/en.json: nothing says “${text}”`);
      if (LETTERS.test(english)) faults.push(`${name}/en.json: the English of “${text}” is Chinese`);
    }
  }
  return [...new Set(faults)];
}

/** Every marked text of a folder with its first place; what is Chinese and not marked is a fault. */
function textsOf(folder, src, faults) {
  const texts = new Map();
  for (const path of sources(folder)) {
    const source = readFileSync(path, 'utf8');
    const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kindOf(path));
    const lines = source.split('\n');
    const place = (node) => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      return { where: `${relative(src, path)}:${line + 1}`, excused: /words-ok:/.test(lines[line]) };
    };
    const visit = (node) => {
      if (ts.isCallExpression(node) && MARKS.has(node.expression.getText(file)) && node.arguments.length > 0) {
        const literals = literalsIn(node.arguments[0]);
        for (const literal of literals) if (!texts.has(literal.text)) texts.set(literal.text, place(literal).where);
        if (literals.length > 0) return node.arguments.slice(1).forEach(visit);
      }
      const said =
        ts.isStringLiteralLike(node) ||
        ts.isJsxText(node) ||
        node.kind === ts.SyntaxKind.TemplateHead ||
        node.kind === ts.SyntaxKind.TemplateMiddle ||
        node.kind === ts.SyntaxKind.TemplateTail;
      if (said && CHINESE.test(node.text)) {
        const { where, excused } = place(node);
        if (!excused) faults.push(`${where}: “${node.text.trim().slice(0, 40)}” stands outside t()`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return texts;
}

const kindOf = (path) => (path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

/** `t('a')`, and both ways of `t(yes ? 'a' : 'b')`. */
function literalsIn(node) {
  if (ts.isStringLiteralLike(node)) return [node];
  if (ts.isConditionalExpression(node)) return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)];
  if (ts.isParenthesizedExpression(node)) return literalsIn(node.expression);
  return [];
}

const placesIn = (text) =>
  [...text.matchAll(/{{\s*(\w+)\s*}}/g)]
    .map(([, name]) => name)
    .sort()
    .join();

const wrongPlaces = (text, english, name) =>
  placesIn(text) === placesIn(english) ? [] : [`${name}/en.json: “${text}” and its English name different values`];

function sources(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(path);
    return /\.tsx?$/.test(path) && !/\.(spec|d)\.tsx?$/.test(path) ? [path] : [];
  });
}

function read(folder) {
  const path = join(folder, 'en.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** Merges translations into a part's catalogue; several people may do so at once. */
async function add(part) {
  const words = JSON.parse(readFileSync(0, 'utf8'));
  const folder = inRoot('apps/web/src', PARTS[part].catalogue);
  await withLock(inRoot('node_modules/.words-lock'), () => {
    const merged = Object.entries({ ...read(folder), ...words }).sort(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(join(folder, 'en.json.new'), `${JSON.stringify(Object.fromEntries(merged), null, 2)}\n`);
    renameSync(join(folder, 'en.json.new'), join(folder, 'en.json'));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [command, part] = process.argv.slice(2);
  if (command === 'add') await add(part);
  else {
    const faults = checkWords().filter((fault) => !part || fault.startsWith(`${part}/`));
    for (const fault of faults) console.log(fault);
    console.log(`${faults.length} faults`);
    process.exitCode = faults.length > 0 && command !== 'missing' ? 1 : 0;
  }
}
