import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { repositoryRoot } from '@bangfu/kernel';
import ts from 'typescript';

export interface ErrorMade {
  /** invalid, forbidden, missing, conflict, exhausted, or the status of an HTTP problem. */
  readonly kind: string;
  /** Null when the code is not written where the error is made. */
  readonly code: string | null;
  /** What people read; `…` stands for what is filled in. Null when it is not written there. */
  readonly message: string | null;
  readonly room: string;
  readonly file: string;
}

const MAKERS = new Set(['invalid', 'forbidden', 'missing', 'conflict', 'exhausted']);

/** Every error that the product's own code makes, found in its syntax. */
export function errorsMade(folders: readonly string[] = ['libs', 'apps']): ErrorMade[] {
  const root = repositoryRoot();
  return folders.flatMap((folder) =>
    sources(join(root, folder)).flatMap((path) => errorsIn(relative(root, path), readFileSync(path, 'utf8'))),
  );
}

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!spec|fake)\.ts$/.test(entry.name) && entry.parentPath.includes('/src'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

export function errorsIn(file: string, text: string): ErrorMade[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const known = makersOf(source);
  const room = file.split('/')[1] ?? file;
  const found: ErrorMade[] = [];
  const visit = (node: ts.Node): void => {
    const made = madeBy(node, known) ?? tabled(node);
    if (made) {
      const [code, message] = made.words.map((word) => (word ? textOf(word) : null));
      found.push({ kind: made.kind, code: code ?? null, message: message ?? null, room, file });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The names under which this file imports the makers; another function may be called `missing` as well. */
function makersOf(source: ts.SourceFile): Map<string, string> {
  const makers = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    if (!/@bangfu\/kernel|domain-error/.test((statement.moduleSpecifier as ts.StringLiteral).text)) continue;
    for (const { name, propertyName } of bindings.elements) {
      const imported = (propertyName ?? name).text;
      if (MAKERS.has(imported)) makers.set(name.text, imported);
    }
  }
  return makers;
}

interface Made {
  readonly kind: string;
  readonly words: readonly (ts.Expression | undefined)[];
}

function madeBy(node: ts.Node, makers: ReadonlyMap<string, string>): Made | null {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    const kind = makers.get(node.expression.text);
    return kind ? { kind, words: [node.arguments[0], node.arguments[1]] } : null;
  }
  if (!ts.isNewExpression(node) || !ts.isIdentifier(node.expression)) return null;
  const [first, ...words] = node.arguments ?? [];
  if (!/^(DomainError|HttpProblem)$/.test(node.expression.text) || !first) return null;
  return ts.isStringLiteralLike(first) || ts.isNumericLiteral(first)
    ? { kind: first.text, words: [words[0], words[1]] }
    : null;
}

/** A row `[status, code, message]` of a table of answers. */
function tabled(node: ts.Node): Made | null {
  if (!ts.isArrayLiteralExpression(node) || node.elements.length !== 3) return null;
  const [status, ...words] = node.elements;
  return status && ts.isNumericLiteral(status) && words.every((word) => ts.isStringLiteralLike(word))
    ? { kind: status.text, words }
    : null;
}

function textOf(word: ts.Expression): string | null {
  if (ts.isStringLiteralLike(word)) return word.text;
  if (!ts.isTemplateExpression(word)) return null;
  return word.head.text + word.templateSpans.map((span) => `…${span.literal.text}`).join('');
}

/** The codes of single fields (`errors[].code`), with their words. */
export function fieldFaults(folders: readonly string[] = ['libs']): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (code: string | null, message: string | null): void => {
    if (code && message) found.set(code, (found.get(code) ?? new Set()).add(message));
  };
  for (const path of folders.flatMap((folder) => sources(join(repositoryRoot(), folder)))) {
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'refuse') {
        const [code, message] = node.arguments.slice(1).map(textOf);
        add(code ?? null, message ?? null);
      }
      ts.forEachChild(node, visit);
    };
    if (path.includes('/kernel/src/http/')) {
      visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
    }
  }
  return found;
}
