// Writes apps/web/src/api/generated: the types of each service's routes and the rules of its fields, from docs/api.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { inRoot } from './root.mjs';

export const SERVICES = ['storefront', 'vendor', 'procurement', 'oversight'];
const folder = 'apps/web/src/api/generated';
const head = '// Made by `npm run web:api` from docs/api. Never edited by hand.\n';

/** Path → text of every generated file. */
export async function webApi() {
  const files = new Map();
  for (const service of SERVICES) {
    const document = JSON.parse(readFileSync(inRoot('docs/api', `${service}.openapi.json`), 'utf8'));
    const types = astToString(await openapiTS(slim(document)));
    files.set(`${folder}/${service}.d.ts`, head + types);
    files.set(`${folder}/${service}.rules.json`, `${JSON.stringify(rulesOf(document))}\n`);
  }
  return files;
}

export async function writeWebApi() {
  mkdirSync(inRoot(folder), { recursive: true });
  for (const [path, text] of await webApi()) writeFileSync(inRoot(path), text);
  return 0;
}

/** Errors are all one shape and headers are the client's affair: neither belongs in the types of a route. */
function slim(document) {
  for (const operations of Object.values(document.paths)) {
    for (const operation of Object.values(operations)) {
      operation.parameters = operation.parameters?.filter((parameter) => parameter.in !== 'header');
      for (const status of Object.keys(operation.responses)) {
        if (!status.startsWith('2')) delete operation.responses[status];
      }
    }
  }
  return document;
}

const KEPT = [
  'type',
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'pattern',
  'enum',
  'minItems',
  'maxItems',
];

/** What the API demands of each field of each body, for the forms: only schemas that some body reaches. */
function rulesOf(document) {
  const { schemas } = document.components;
  const reached = new Set();
  const reach = (value) => {
    if (typeof value !== 'object' || value === null) return;
    const name = typeof value.$ref === 'string' ? value.$ref.split('/').at(-1) : null;
    if (name && !reached.has(name)) {
      reached.add(name);
      reach(schemas[name]);
    }
    for (const item of Object.values(value)) reach(item);
  };
  for (const operations of Object.values(document.paths)) {
    for (const operation of Object.values(operations)) {
      reach(operation.requestBody?.content?.['application/json']?.schema);
    }
  }
  return Object.fromEntries([...reached].sort().map((name) => [name, fieldsOf(schemas[name])]));
}

function fieldsOf({ properties = {}, required = [] }) {
  return Object.fromEntries(
    Object.entries(properties).map(([field, schema]) => [
      field,
      {
        ...(required.includes(field) && { required: true }),
        ...Object.fromEntries(KEPT.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]])),
      },
    ]),
  );
}
