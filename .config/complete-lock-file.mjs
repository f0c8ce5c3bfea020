// Adds to package-lock.json the optional packages of other platforms that the registry at hand does not
// hold. npm leaves such packages out of the lock file and `npm ci` then refuses it ("Missing: … from lock
// file"), here and on every other platform. An entry needs a version and what it runs on; npm fetches it
// only where that fits, so the rest is looked up there.
//
//   npm install --package-lock-only --ignore-scripts && node .config/complete-lock-file.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const PATH = 'package-lock.json';
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const lock = JSON.parse(readFileSync(PATH, 'utf8'));
const packages = lock.packages;
const added = [];
for (const [path, entry] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const target = `node_modules/${name}`;
    if (packages[target] || packages[`${path}/${target}`]) continue;
    packages[target] = {
      version: range.replace(/^[~^]/, ''),
      ...platform(name),
      ...(entry.dev && { dev: true }),
      optional: true,
    };
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(PATH, `${JSON.stringify(lock, null, 2)}\n`);
console.error(`${added.length} optional packages of other platforms added to ${PATH}`);

/** What a package runs on, from its name: `@biomejs/cli-darwin-arm64` is for darwin on arm64. */
function platform(name) {
  if (name === 'fsevents') return { os: ['darwin'] };
  const words = name.split(/[-/]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.some((word) => word === processor));
  const libc = words.includes('musl') ? { libc: ['musl'] } : words.includes('gnu') ? { libc: ['glibc'] } : {};
  return { ...(cpu.length && { cpu }), ...(os.length && { os }), ...libc };
}
