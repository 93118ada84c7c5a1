import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  edge,
  leavesOf,
  type Leaf,
  ODD_WORDS,
  withValue,
  written,
  writeHostile,
  wrongValues,
  wrongWords,
} from '../../support/hostile.js';
import { plausible } from '../../support/plausible.js';
import type { Bad } from '../../support/refusals.js';
import { bodySchema, exampleBody, pathWith, rehearsal, type Schema, type Served } from '../../support/routes.js';
import type { Objects } from '../../support/sides.js';
import type { Dice } from '../support/proving.js';
import { LIES, MASS, ODD_JSON } from './hostile-pool.js';

/** A request with as many single faults as it `counts`; `refused` when each of them must be answered with 4xx. */
export interface Attempt extends Bad {
  readonly refused: boolean;
}

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const validators = new WeakMap<Schema, (value: unknown) => boolean>();

/** What the published document says of a value. It may let through what the product refuses, never the other way round. */
export function fits(schema: Schema, value: unknown): boolean {
  const known = validators.get(schema) ?? ajv.compile(schema);
  validators.set(schema, known);
  return known(JSON.parse(JSON.stringify(value)));
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Carried out by chance, these would take an account, a session or a unit out of use that the others still need. */
const MAY_UNDO = /session|account$|account\/|people|users|organisation/;

/** Requests for one route without end, each drawn from the dice and from what the route's document declares. */
export class Generator {
  private readonly leaves: readonly Leaf[];
  private readonly objects: readonly Leaf[];
  private readonly example: unknown;
  private readonly kinds: readonly (() => Attempt)[];

  constructor(
    private readonly route: Served,
    private readonly ours: Objects,
    private readonly dice: Dice,
  ) {
    const schema = bodySchema(route);
    this.example = exampleBody(route);
    const { values, containers } = schema ? leavesOf(schema, this.example) : { values: [], containers: [] };
    this.leaves = values;
    this.objects = containers.filter(({ schema: one }) => one.properties);
    const query = () => this.query();
    const headers = () => this.headers();
    const path = /\{/.test(route.path) ? [() => this.pathWords(), query, headers] : [query, query, headers];
    const body = schema ? [() => this.mass(), () => this.shape()] : [];
    const odd = MAY_UNDO.test(route.path) ? [] : [() => this.mixed()];
    const fields = values.length > 0 ? [() => this.wrong(), ...odd, () => this.wrong()] : [];
    this.kinds = [...fields, ...body, ...path];
  }

  next(): Attempt {
    return this.dice.one(this.kinds)!();
  }

  /** Every field with a value that its kind refuses. */
  private wrong(): Attempt {
    const chosen = this.dice.shuffled(this.leaves).slice(0, 60);
    const body = chosen.reduce((all, leaf) => {
      const values = wrongValues(leaf.schema);
      return withValue(all, leaf.path, values[this.dice.below(values.length)]);
    }, this.example);
    return this.withBody('wrong fields', writeHostile(body), chosen, true);
  }

  /** Odd values anywhere in a body of real objects: those that the document refuses must be named, the others may go deeper. */
  private mixed(): Attempt {
    const chosen = this.dice.shuffled(this.leaves).slice(0, 1 + this.dice.below(12));
    const odd = chosen.map((leaf) => ({ leaf, value: this.oddFor(leaf.schema) }));
    const body = odd.reduce(
      (all, { leaf, value }) => withValue(all, leaf.path, value),
      plausible(this.route, this.ours),
    );
    const unfit = odd.filter(({ leaf, value }) => !fits(leaf.schema, value)).map(({ leaf }) => leaf);
    return { ...this.withBody('odd fields', JSON.stringify(body), unfit, unfit.length > 0), counts: chosen.length };
  }

  /** Only values that the document lets through, as far from the example as it lets them be. */
  daring(): Attempt {
    const chosen = this.dice
      .shuffled(this.leaves.filter(({ path }) => path.at(-1) !== 'version'))
      .slice(0, 1 + this.dice.below(4));
    const body = chosen.reduce(
      (all, { path, schema }) => withValue(all, path, this.fitting(schema)),
      plausible(this.route, this.ours),
    );
    const path = pathWith(this.route, this.ours);
    return { ...this.attempt('daring fields', false), path, body: JSON.stringify(body), counts: chosen.length };
  }

  private fitting(schema: Schema): unknown {
    const edges = [edge(schema, true), edge(schema, false)].filter((value) => value !== undefined);
    const odd = [...ODD_JSON, ...ODD_WORDS].filter((value) => fits(schema, value));
    return this.dice.one([...edges, ...edges, ...odd]) ?? schema.examples?.[0];
  }

  private oddFor(schema: Schema): unknown {
    if (schema.format === 'uuid' && this.dice.chance(0.5)) return this.dice.one(Object.values(this.ours));
    if (schema.type === 'integer' && this.dice.chance(0.3)) return Math.floor((this.dice.throw() - 0.5) * 2 ** 40);
    if (schema.type === 'integer' && this.dice.chance(0.3)) return this.dice.throw() * 1_000;
    return this.dice.one(ODD_JSON);
  }

  /** What the body does not declare, at its root or inside. */
  private mass(): Attempt {
    const at = this.dice.chance(0.4) ? this.dice.one(this.objects) : undefined;
    const place = at?.path ?? [];
    const known = (at?.schema ?? bodySchema(this.route)!).properties ?? {};
    const names = this.dice
      .shuffled(MASS)
      .filter((name) => !Object.hasOwn(known, name))
      .slice(0, 25);
    const target = place.reduce<unknown>((value, step) => (value as Record<string, unknown>)?.[step], this.example);
    const values = Object.fromEntries(names.map((name) => [name, this.dice.one(ODD_JSON)]));
    const body = withValue(this.example, place, { ...(isPlain(target) ? target : {}), ...values });
    // Names that mean something to JavaScript are told without their signs.
    const fields = names.filter((name) => /^\w+$/.test(name)).map((name) => written([...place, name]));
    return { ...this.attempt('mass assignment', true), body: JSON.stringify(body), fields, counts: names.length };
  }

  /** The text of the body itself, broken. */
  private shape(): Attempt {
    const text = JSON.stringify(plausible(this.route, this.ours));
    const at = this.dice.below(text.length);
    const broken: readonly [string, boolean][] = [
      [text.slice(0, at), text.slice(0, at) === ''],
      [`${text}${text}`, true],
      [`${text.slice(0, -1)},`, true],
      [text.replace('{', '{"__proto__":{"isAdmin":true},'), text.length > 2],
      [`{"x":${'{"x":'.repeat(200)}1${'}'.repeat(201)}`, true],
      [`[${text}]`, true],
      [text.slice(0, at) + this.dice.one(['\u0000', '\\u0000', '"', '}', '\ufeff', '\\ud800']) + text.slice(at), false],
      [text.slice(0, at) + String.fromCharCode(32 + this.dice.below(90)) + text.slice(at + 1), false],
      [text.replace(/("[^"]+"):/, '$1:null,$1:'), false],
      [text.replace(/\d/g, '9'), false],
      ['9'.repeat(2_000), true],
      [JSON.stringify('x'.repeat(20_000)), true],
    ];
    const [body, refused] = this.dice.one(MAY_UNDO.test(this.route.path) ? broken.filter(([, sure]) => sure) : broken)!;
    return { ...this.attempt('broken body', refused), body };
  }

  /** Parameters with values that they refuse, beside some that nobody declares. */
  private query(): Attempt {
    const declared = (this.route.operation.parameters ?? []).filter(
      (one) => one.in === 'query' && one.name !== 'dryRun',
    );
    const wrong = declared.flatMap(({ name, schema }) => {
      const words = wrongWords(schema);
      return words.length > 0 && this.dice.chance(0.7) ? [[name, words[this.dice.below(words.length)]!]] : [];
    });
    const strange = this.dice
      .shuffled([...MASS, 'sort', 'filter', 'fields', 'include', 'callback', 'debug', 'admin', 'url', 'redirect'])
      .filter((name) => /^\w+$/.test(name) && !declared.some((one) => one.name === name))
      .slice(0, 24)
      .map((name) => [name, this.dice.one(['1', '', '%', "'", '../', '[]', 'null', '-1', '\u0000', '💣'])]);
    const words = [...wrong, ...strange] as [string, string][];
    const path = `${pathWith(this.route, this.ours)}?${new URLSearchParams(words).toString()}`;
    const body = bodySchema(this.route) ? { body: '{}' } : {};
    return {
      ...this.attempt('wrong query', true),
      path,
      ...body,
      fields: words.map(([name]) => name),
      counts: words.length,
    };
  }

  private pathWords(): Attempt {
    const words = [
      'x',
      '%00',
      '%ff',
      '..%2f..',
      '0'.repeat(80),
      'NaN',
      '-1',
      '%E2%80%AE',
      "'",
      '%F0%9F%92%A3',
      '[]',
      ';x=1',
    ];
    const odd = this.route.path.replace(/\{\w+\}/g, () => this.dice.one(words)!);
    const counts = this.route.path.split('{').length - 1;
    return {
      ...this.attempt('wrong path', true),
      path: odd,
      ...(bodySchema(this.route) ? { body: '{}' } : {}),
      counts,
    };
  }

  private headers(): Attempt {
    const lies = this.dice.shuffled(LIES).slice(0, 6);
    const body = bodySchema(this.route) ? { body: '{"x":1}' } : {};
    const path = `${pathWith(this.route, {})}?noSuch=1`;
    return {
      ...this.attempt('lying headers', true),
      path,
      headers: Object.assign({}, ...lies),
      ...body,
      counts: lies.length,
    };
  }

  private attempt(what: string, refused: boolean): Attempt {
    return {
      route: this.route,
      what,
      refused,
      counts: 1,
      path: pathWith(this.route, this.ours) + rehearsal(this.route),
    };
  }

  private withBody(what: string, body: string, named: readonly Leaf[], refused: boolean): Attempt {
    const fields = named.map(({ path }) => written(path));
    return { ...this.attempt(what, refused), body, fields, counts: named.length };
  }
}
