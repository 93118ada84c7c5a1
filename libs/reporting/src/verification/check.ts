/**
 * One question to the books. `counted` says how many things were looked at, `faults` names each that is wrong, in words that
 * lead to it. Both are SQL over the tables themselves: nothing here calls the code that wrote them.
 */
export interface Check {
  readonly name: string;
  readonly counted: string;
  readonly faults: string;
}

export interface Finding {
  readonly name: string;
  readonly counted: bigint;
  readonly faults: readonly string[];
}

export interface Looked extends Finding {
  readonly state: 'green' | 'red' | 'unknown';
  readonly milliseconds: number;
}
