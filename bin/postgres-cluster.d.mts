export interface Place {
  readonly home: string;
  readonly cluster: string;
  /** What the server is told its folder is called. */
  readonly name: string;
}
export function placeIn(dataDir: string): Place;
export function run(
  place: Place,
  program: string,
  words: readonly string[],
  options: { cwd: string; quiet?: boolean },
): Promise<{ code: number | null; output: string }>;
