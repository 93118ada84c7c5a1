import { migrate, pendingMigrations, undoMigration } from '@bangfu/kernel';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wish = process.argv.slice(2).find((word) => word.startsWith('--'));
const url = words[0] ?? process.env.DATABASE_URL;
if (!url || (wish && !['--check', '--undo'].includes(wish))) {
  console.error('usage: migrate [--check | --undo] <postgres url> (or set DATABASE_URL)');
  process.exit(1);
}
try {
  console.log(`migrations: ${await work(url)}`);
} catch (error) {
  console.error(`migrations: ${(error as Error).message}`);
  process.exit(1);
}

/** Applies what is pending; `--check` only says what is, and ends with 1 when anything is; `--undo` takes the last one back. */
async function work(at: string): Promise<string> {
  if (wish === '--undo') return `${await undoMigration(at)} taken back`;
  if (wish === '--check') {
    const pending = await pendingMigrations(at);
    if (pending.length > 0) throw new Error(`${pending.length} pending: ${pending.join(', ')}`);
    return 'none pending';
  }
  const done = await migrate(at);
  return done.length === 0 ? 'nothing to do' : `${done.length} applied`;
}
