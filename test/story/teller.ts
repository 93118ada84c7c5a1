/** The story cannot go on: a step whose result the next ones need has failed. */
export class Stopped extends Error {}

/** What was expected and did not come. */
export class Unexpected extends Error {}

const NAME_WIDTH = 52;

/** Chinese characters take two columns of a terminal. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (width, mark) =>
      width +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”‘’…—×]/.test(mark)
        ? 2
        : 1),
    0,
  );

/** Tells the story line by line, and keeps count. */
export class Teller {
  passed = 0;
  failed = 0;

  constructor(private readonly print: (line: string) => void) {}

  say(line: string): void {
    this.print(line);
  }

  station(number: number, title: string): void {
    this.print(`\n第${'一二三四五六七八九十'[number - 1] ?? '十一'}站  ${title}`);
  }

  /** A step that others build on: when it fails, the story stops. The work answers the figures and what it found. */
  async step<T>(name: string, work: () => Promise<readonly [figures: string, found: T]>): Promise<T> {
    try {
      const [figures, found] = await work();
      this.passed += 1;
      this.line('通过', name, figures);
      return found;
    } catch (error) {
      this.fail(name, error);
      throw new Stopped(name);
    }
  }

  /** A step that nothing builds on: when it fails, the story goes on. */
  async check(name: string, work: () => Promise<string>): Promise<boolean> {
    try {
      const figures = await work();
      this.passed += 1;
      this.line('通过', name, figures);
      return true;
    } catch (error) {
      this.fail(name, error);
      return false;
    }
  }

  private fail(name: string, error: unknown): void {
    if (error instanceof Stopped) throw error;
    this.failed += 1;
    this.line('失败', name, '');
    for (const line of (error instanceof Error ? error.message : String(error)).split('\n')) {
      this.print(`        ${line}`);
    }
  }

  private line(verdict: string, name: string, figures: string): void {
    const space = ' '.repeat(Math.max(1, NAME_WIDTH - widthOf(name)));
    this.print(`  ${verdict}  ${figures ? name + space + figures : name}`);
  }
}

/** 156300n → "1,563.00 元". */
export function yuan(fen: bigint | string): string {
  const amount = BigInt(fen);
  const [whole, rest] = [(amount < 0n ? -amount : amount) / 100n, (amount < 0n ? -amount : amount) % 100n];
  return `${amount < 0n ? '-' : ''}${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}.${String(rest).padStart(2, '0')} 元`;
}

/** Throws unless both are the same; amounts are compared as written. */
export function same(what: string, found: unknown, expected: unknown): void {
  const [left, right] = [found, expected].map((value) => JSON.stringify(sorted(value)));
  if (left !== right) throw new Unexpected(`${what}：应为 ${right}，实为 ${left}`);
}

/** The order of keys says nothing; JSON writes amounts as strings. */
const sorted = (value: unknown): unknown => {
  if (typeof value === 'bigint') return value.toString();
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
};

export function must(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Unexpected(what);
}

/** Asks again and again until the answer is what is awaited; the last answer is told when time is over. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  awaited: (answer: T) => boolean,
  seconds = 10,
): Promise<T> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (awaited(answer)) return answer;
    if (performance.now() > end) {
      throw new Unexpected(`${what}：${seconds} 秒内没有等到；最后得到 ${JSON.stringify(answer).slice(0, 600)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
