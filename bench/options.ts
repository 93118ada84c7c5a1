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
  /** Only the measurements whose name begins with this. */
  readonly only: string;
  /** Where the figures are written as JSON. */
  readonly out: string;
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
};

/** Reads the command line; throws with one clear line when it does not fit. */
export function readOptions(words: readonly string[]): Options {
  const options: Record<string, string | number> = { ...DEFAULTS };
  for (let at = 0; at < words.length; at += 2) {
    const name = words[at]!.replace(/^--/, '');
    const value = words[at + 1];
    if (!(name in DEFAULTS) || value === undefined) {
      throw new Error(
        `${words[at]}: one of ${Object.keys(DEFAULTS)
          .map((each) => `--${each}`)
          .join(', ')} with a value is expected`,
      );
    }
    if (typeof options[name] === 'string') options[name] = value;
    else options[name] = positive(name, value);
  }
  return options as unknown as Options;
}

function positive(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isFinite(number) || number <= 0 || (name !== 'seconds' && !Number.isInteger(number))) {
    throw new Error(`--${name} ${value}: a ${name === 'seconds' ? '' : 'whole '}number above 0 is expected`);
  }
  return number;
}
