// Makes ../wwwroot from this folder: restores the packages when the lock file is newer than they are,
// then compiles the styles and the script. The project file calls it; `npm run build` does too.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';

const assets = dirname(fileURLToPath(import.meta.url));
const wwwroot = join(assets, '..', 'wwwroot');
const made = join(assets, 'made');
const modules = join(assets, 'node_modules');
const lock = join(assets, '.building');
const products = [
  ...['chesil.css', 'chesil.js', 'favicon.svg', 'nhsuk-frontend.licence.txt'].map((file) => join(wwwroot, file)),
  ...['report.css', 'icons.json'].map((file) => join(made, file)),
];
const stamp = join(modules, '.chesil-built');

// A report is read and printed: it has no forms, no menus and nothing to sort.
const notInReport = [
  /nhsuk-(button|radios|checkboxes|input|textarea|character-count|date-input|password-input|select|fieldset|form-group|label|hint|error|panel|task-list|pagination|back-link|breadcrumb)/,
  /nhsuk-header__(navigation|menu|account)|nhsuk-header--white|nhsuk-card--(clickable|primary)|--reverse|\[data-sort\]|\[aria-sort|nhsuk-notification/,
];

process.chdir(assets);
const release = await takeTurn();
try {
  // Another build may have done the work while this one waited.
  if (process.argv.includes('--force') || !isUpToDate()) await build();
} finally {
  release();
}

async function build() {
  if (changedAt(join(modules, '.package-lock.json')) < changedAt(join(assets, 'package-lock.json')))
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);

  run(process.execPath, [join(modules, 'typescript', 'bin', 'tsc'), '--noEmit']);

  const { notice, styles } = await import(pathToFileURL(join(assets, 'styles.mjs')));
  const esbuild = await import('esbuild');
  mkdirSync(wwwroot, { recursive: true });
  mkdirSync(made, { recursive: true });

  await styles('chesil.scss', join(wwwroot, 'chesil.css'));
  await styles('report.scss', join(made, 'report.css'), notInReport);
  writeFileSync(join(made, 'icons.json'), JSON.stringify(icons()));
  await esbuild.build({
    entryPoints: ['chesil.ts'],
    outfile: join(wwwroot, 'chesil.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    banner: { js: notice },
    logLevel: 'warning',
  });
  for (const file of ['favicon.svg', 'nhsuk-frontend.licence.txt']) copyFileSync(file, join(wwwroot, file));
  writeFileSync(stamp, 'The time of this file is the time of the last build.\n');
}

// The shapes of nhsuk-frontend's icons, by name, for the components that show one.
function icons() {
  const images = join(modules, 'nhsuk-frontend', 'dist', 'nhsuk', 'assets', 'images');
  const shapes = {};
  for (const file of readdirSync(images).sort()) {
    const [, name] = /^nhsuk-icon-([a-z-]+)\.svg$/.exec(file) ?? [];
    if (name && name !== 'mask') shapes[name] = readFileSync(join(images, file), 'utf8').match(/<path[^>]*>/g).join('');
  }
  return shapes;
}

function isUpToDate() {
  const builtAt = changedAt(stamp);
  const inputs = readdirSync(assets, { withFileTypes: true }).filter((entry) => entry.isFile());
  return products.every(existsSync) && inputs.every(({ name }) => changedAt(join(assets, name)) <= builtAt);
}

function changedAt(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

function run(command, parameters) {
  const { status, error } = spawnSync(command, parameters, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (error || status !== 0) throw error ?? new Error(`${basename(command)} ${parameters.map((part) => basename(part)).join(' ')} failed`);
}

// Debug and Release may build side by side; one of them does the work. Making a folder either succeeds or
// fails at once, so it serves as the turn. A turn whose process has gone is taken over.
async function takeTurn() {
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, 'pid'), String(process.pid));
      return () => rmSync(lock, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isAbandoned()) rmSync(lock, { recursive: true, force: true });
      else await sleep(200);
    }
  }
}

function isAbandoned() {
  const pid = Number(existsSync(join(lock, 'pid')) && readFileSync(join(lock, 'pid'), 'utf8'));
  if (!pid) return Date.now() - changedAt(lock) > 10_000;
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}
