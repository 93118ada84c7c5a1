export interface Janitor {
  stop(pid: number, signal: NodeJS.Signals): void;
  remove(folder: string): void;
  finish(): Promise<void>;
}
export function startJanitor(): Janitor;
