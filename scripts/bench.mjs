// npm run bench: start times, throughput and memory of the built program on the embedded database.
// Throughput is given as a ratio to the same server answering plain text (/health) in the same run: machines differ,
// ratios travel. Rounds are interleaved, so that a noisy moment touches every page alike.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

const root = fileURLToPath(new URL('..', import.meta.url));
const dataFolder = mkdtempSync(join(tmpdir(), 'fondouk-bench-'));
// As root, PostgreSQL's own account must be able to pass.
chmodSync(dataFolder, 0o711);
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const seconds = Number(process.env.BENCH_SECONDS ?? 4);

const pages = [
  { name: 'plain text', path: '/health', goal: null },
  { name: 'plain page', path: '/sign-in', goal: 1 / 4 },
  { name: 'page with data', path: '/sites/casablanca', goal: 1 / 10 },
  { name: 'directory', path: '/companies', goal: 1 / 10 },
  { name: 'key figures', path: '/figures', goal: 1 / 10 },
  { name: 'API, sites', path: '/api/v1/sites', goal: 1 / 10 },
  { name: 'API, companies', path: '/api/v1/companies', goal: 1 / 10 },
  { name: 'API, figures', path: '/api/v1/figures', goal: 1 / 10 },
];

/** Starts the program; gives its address, process and the seconds until it was ready. */
function start() {
  const began = performance.now();
  const program = spawn(process.execPath, [join(root, 'dist/fondouk.js'), 'start'], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      FONDOUK_DATA: dataFolder,
      DATABASE_URL: '',
      NODE_ENV: 'development',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    createInterface({ input: program.stdout }).on('line', (line) => {
      const address = /ready: (http:\S+)/.exec(line)?.[1];
      if (address) resolve({ program, address, seconds: (performance.now() - began) / 1000 });
    });
    program.once('exit', (code) => reject(new Error(`the program ended with ${code}`)));
  });
}

async function stop({ program }) {
  const ended = new Promise((resolve) => program.once('exit', resolve));
  program.kill('SIGTERM');
  await ended;
}

const firstPage = async (server) => {
  const began = performance.now();
  const response = await fetch(`${server.address}/`);
  await response.text();
  return (performance.now() - began) / 1000;
};

/** Resident memory of the program alone, MiB; null where the system does not say. */
function memory(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return null;
  }
}

async function rate(url) {
  const result = await autocannon({ url, connections: 10, duration: seconds });
  if (result.non2xx > 0) throw new Error(`${url}: ${result.non2xx} answers were not 2xx`);
  return result.requests.average;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

if (spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' }).status !== 0) process.exit(1);
try {
  let server = await start();
  console.log(
    `cold start (database created, demo loaded): ${server.seconds.toFixed(2)} s, first page ${(await firstPage(server)).toFixed(2)} s later`,
  );
  await stop(server);
  server = await start();
  console.log(`warm start: ${server.seconds.toFixed(2)} s, first page ${(await firstPage(server)).toFixed(2)} s later`);
  console.log(`memory when ready: ${memory(server.program.pid)?.toFixed(0) ?? '?'} MiB`);

  const rates = new Map(pages.map(({ name }) => [name, []]));
  for (const { path } of pages)
    for (let i = 0; i < 200; i++) await fetch(server.address + path).then((r) => r.arrayBuffer());
  for (let round = 0; round < rounds; round++) {
    for (const { name, path } of pages) rates.get(name).push(await rate(server.address + path));
  }
  const plain = median(rates.get('plain text'));
  console.log('\npage                 requests/s   ratio to plain text   goal');
  let met = true;
  for (const { name, goal } of pages) {
    // Each round's ratio is taken against the same round's plain text.
    const ratio = median(rates.get(name).map((value, round) => value / rates.get('plain text')[round]));
    const verdict = goal === null ? '' : `${goal.toFixed(3)} ${ratio >= goal ? 'met' : 'MISSED'}`;
    if (goal !== null && ratio < goal) met = false;
    console.log(
      `${name.padEnd(20)} ${median(rates.get(name)).toFixed(0).padStart(10)}   ${ratio.toFixed(3).padStart(19)}   ${verdict}`,
    );
  }
  console.log(
    `\nplain text: ${plain.toFixed(0)} requests/s; memory after the load: ${memory(server.program.pid)?.toFixed(0) ?? '?'} MiB`,
  );
  await stop(server);
  process.exitCode = met ? 0 : 1;
} finally {
  rmSync(dataFolder, { recursive: true, force: true });
}
