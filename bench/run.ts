/** `npm run bench`: generates load, runs Davylamp beside its peers and prints medians, ratios and what was found. */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchPackets } from './packets.ts';
import { packetsText, passes } from './report.ts';

const USAGE = `Usage: npm run bench -- [packets] [options]

  packets            read a generated capture (the default, and so far the only one)

  --size SIZE        size of the capture: 27MB, 1GB … ; may be given again (default 1GB and 27MB)
  --runs N           measured runs after the warm-up (default 5)
  --seed N           seed of the generator (default 1)
  --only NAME        run only this peer beside cat and davylamp; may be given again
  --built            run the compiled program of dist/ instead of the source
  --json             print the report as JSON
  --help             this text
`;

/** Bytes of `27MB` or `1.5GB`; undefined when it is no size. */
function parseSize(text: string): number | undefined {
  const [, number, unit = 'B'] = /^(\d+(?:\.\d+)?)([KMG]?B)?$/i.exec(text) ?? [];
  const factor = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9 }[unit.toUpperCase()];
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      size: { type: 'string', multiple: true, default: ['1GB', '27MB'] },
      runs: { type: 'string', default: '5' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string', multiple: true, default: [] },
      built: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [what = 'packets'] = positionals;
  const sizes = values.size.map(parseSize);
  const runs = Number(values.runs);
  const seed = Number(values.seed);
  if (
    values.help ||
    what !== 'packets' ||
    sizes.includes(undefined) ||
    !(runs >= 1) ||
    !Number.isInteger(seed)
  ) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 2;
  }
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const reports = sizes.map((size) => {
    const out = join(import.meta.dirname, 'out');
    const report = benchPackets(
      { size: size!, runs, seed, out, only: values.only, built: values.built },
      say,
    );
    if (!values.json) {
      const { bytes, packets, flows } = report;
      process.stdout.write(
        `\n${bytes} bytes, ${packets} packets, ${flows} flows, seed ${seed}\n${packetsText(report)}\n\n`,
      );
    }
    return report;
  });
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, node ${process.version}`;
  if (values.json) process.stdout.write(`${JSON.stringify({ machine, reports }, null, 2)}\n`);
  else process.stdout.write(`${machine}\n`);
  return reports.every(passes) ? 0 : 1;
}

process.exitCode = main();
