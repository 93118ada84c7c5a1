import { migrate } from '@bangfu/kernel';

const url = process.argv[2] ?? process.env.DATABASE_URL;
if (!url) {
  console.error('usage: migrate <postgres url> (or set DATABASE_URL)');
  process.exit(1);
}
try {
  const done = await migrate(url);
  console.log(done.length === 0 ? 'migrations: nothing to do' : `migrations: ${done.length} applied`);
} catch (error) {
  console.error(`migrations: ${(error as Error).message}`);
  process.exit(1);
}
