/** Sizes and lengths of a run; every one can be given as `--name value`. */
export interface Options {
  readonly products: number;
  readonly agencies: number;
  readonly suppliers: number;
  /** Order lines of the year so far. */
  readonly lines: number;
  /** Of each measurement, after its warm-up, on each side. */
  readonly seconds: number;
  readonly connections: number;
  readonly seed: number;
  /** Only the measurements whose name begins with this, or with one of several with commas between them. */
  readonly only: string;
  /** Where the figures are written as JSON. */
  readonly out: string;
  /** A folder for PostgreSQL's files, in which datasets stay for later runs; empty: gone with the run. */
  readonly keep: string;
  /** Instead of the floor: the same beside a twentieth of the suppliers and a hundredth of the products. */
  readonly scale: boolean;
}

const DEFAULTS: Options = {
  products: 10_000,
  agencies: 1_000,
  suppliers: 200,
  lines: 100_000,
  seconds: 5,
  connections: 16,
  seed: 1,
  only: '',
  out: 'bench/results/latest.json',
  keep: '',
  scale: false,
};

/** Reads the command line; throws with one clear line when it does not fit. */
export function readOptions(words: readonly string[]): Options {
  const options: Record<string, string | number | boolean> = { ...DEFAULTS };
  const left = [...words];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const name = word.replace(/^--/, '');
    if (typeof options[name] === 'boolean') {
      options[name] = true;
      continue;
    }
    const value = left.shift();
    if (!(name in DEFAULTS) || value === undefined) {
      const known = Object.keys(DEFAULTS).map((each) => `--${each}`);
      throw new Error(`${word}: one of ${known.join(', ')} is expected, with a value but for --scale`);
    }
    options[name] = typeof options[name] === 'string' ? value : positive(name, value);
  }
  return options as unknown as Options;
}

/** Whether a measurement was asked for. */
export const isWanted = (name: string, { only }: Pick<Options, 'only'>): boolean =>
  only.split(',').some((begin) => name.startsWith(begin.trim()));

function positive(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isFinite(number) || number <= 0 || (name !== 'seconds' && !Number.isInteger(number))) {
    throw new Error(`--${name} ${value}: a ${name === 'seconds' ? '' : 'whole '}number above 0 is expected`);
  }
  return number;
}
