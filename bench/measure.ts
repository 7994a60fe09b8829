/** Runs programs side by side and measures them: interleaved, after a warm-up, wall clock, CPU and peak memory. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';

/** GNU time: the only portable way to a child's CPU time and peak memory from Node. */
const TIME = '/usr/bin/time';

export interface Contender {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** Where its standard output goes; nowhere when not given. */
  readonly output?: string;
  /** Command that prints its version. */
  readonly version: readonly [program: string, ...args: string[]];
}

export interface Sample {
  /** Seconds; `cpu` is user and system over all threads and children, NaN where GNU time is missing. */
  readonly wall: number;
  readonly cpu: number;
  /** Peak resident memory, MiB. */
  readonly memory: number;
}

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export interface Result {
  readonly name: string;
  readonly version: string;
  readonly runs: number;
  readonly wall: Spread;
  readonly cpu: Spread;
  readonly memory: Spread;
}

export interface Skipped {
  readonly name: string;
  readonly reason: string;
}

/** Median, least and most of some numbers. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median =
    sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { median, min: sorted[0]!, max: sorted[sorted.length - 1]! };
}

/** One run; throws when the program fails. `scratch` is a file GNU time may write to. */
function runOnce({ name, command, output }: Contender, scratch: string): Sample {
  const timed = existsSync(TIME);
  const [program, ...args] = timed
    ? [TIME, '-f', '%e %U %S %M', '-o', scratch, ...command]
    : command;
  const fd = openSync(output ?? '/dev/null', 'w');
  const began = performance.now();
  const { status, error, stderr } = spawnSync(program, args, {
    stdio: ['ignore', fd, 'pipe'],
    maxBuffer: 1 << 28,
  });
  const elapsed = (performance.now() - began) / 1000;
  closeSync(fd);
  if (error !== undefined || status !== 0) {
    throw new Error(
      `${name} ended with ${status ?? error?.message}: ${stderr.toString().slice(-400)}`,
    );
  }
  if (!timed) return { wall: elapsed, cpu: Number.NaN, memory: Number.NaN };
  const lines = readFileSync(scratch, 'utf8').trim().split('\n');
  const [, user, system, peak] = lines[lines.length - 1]!.split(' ').map(Number);
  // GNU time rounds the wall clock to hundredths; the clock here does not.
  return { wall: elapsed, cpu: user! + system!, memory: peak! / 1024 };
}

/** First line a program prints about its version, or why it cannot be run. */
function versionOf({ name, version }: Contender): { readonly version: string } | Skipped {
  const [program, ...args] = version;
  const { error, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (error !== undefined) return { name, reason: `not installed (${program})` };
  const line = `${stdout}\n${stderr}`.split('\n').find((text) => /\d\.\d/.test(text)) ?? '';
  return { version: line.trim().slice(0, 60) };
}

export interface Comparison {
  readonly results: readonly Result[];
  readonly skipped: readonly Skipped[];
}

/** Runs all contenders A B C A B C …; the first round warms up and is not counted. A program that takes longer than
 * `patience` seconds is measured by its warm-up and one more run. */
export function compare(
  contenders: readonly Contender[],
  runs: number,
  scratch: string,
  say: (line: string) => void,
  patience = 60,
): Comparison {
  const skipped: Skipped[] = [];
  const present: {
    readonly contender: Contender;
    readonly version: string;
    readonly samples: Sample[];
    most: number;
  }[] = [];
  for (const contender of contenders) {
    const found = versionOf(contender);
    if ('reason' in found) skipped.push(found);
    else present.push({ contender, version: found.version, samples: [], most: runs });
  }
  for (let round = 0; round <= runs; round++) {
    for (const entry of present.slice()) {
      const { contender, samples } = entry;
      if (samples.length >= entry.most) continue;
      try {
        const sample = runOnce(contender, scratch);
        say(
          `  ${round === 0 ? 'warm-up' : `run ${round}  `} ${contender.name}: ${sample.wall.toFixed(2)} s`,
        );
        if (round > 0) samples.push(sample);
        else if (sample.wall > patience) entry.most = 1;
      } catch (error) {
        skipped.push({ name: contender.name, reason: (error as Error).message });
        present.splice(present.indexOf(entry), 1);
      }
    }
  }
  const results = present.map(({ contender, version, samples }) => ({
    name: contender.name,
    version,
    runs: samples.length,
    wall: spread(samples.map(({ wall }) => wall)),
    cpu: spread(samples.map(({ cpu }) => cpu)),
    memory: spread(samples.map(({ memory }) => memory)),
  }));
  return { results, skipped };
}
