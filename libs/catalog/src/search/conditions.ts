/** The conditions of one catalogue statement; values only ever travel as parameters. */
export class Conditions {
  readonly values: unknown[] = [];
  private readonly texts: string[] = [];
  private readonly lookups: string[] = [];

  /** The placeholder of a value. */
  put(value: unknown, type: string): string {
    this.values.push(typeof value === 'bigint' ? value.toString() : value);
    return `$${this.values.length}::${type}`;
  }

  add(text: string): void {
    this.texts.push(text);
  }

  /** A condition that looks at other tables; asked only of rows that come first. */
  lookUp(text: string): void {
    this.lookups.push(text);
  }

  get checks(): string {
    return this.lookups.join(' AND ');
  }

  get where(): string {
    return this.texts.join(' AND ');
  }
}
