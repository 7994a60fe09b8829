import { say, type Say } from '../../../src/lab/conversation.ts';
import { dialects } from '../../../src/lab/miner/index.ts';
import { mine, type TimedLine } from '../../../src/lab/miner/mine.ts';
import { createScene } from '../../../src/lab/scene.ts';

/** JSON as Python writes it, members in reverse. */
function rewritten(text: string): string {
  const members = Object.entries(JSON.parse(text) as object).reverse();
  return JSON.stringify(Object.fromEntries(members), null, 1).replaceAll(/\n */g, ' ');
}

const side = ({ by }: TimedLine): Say['by'] => (by === 'miner' ? 'client' : 'server');

const WAYS: readonly ((line: TimedLine) => Say[])[] = [
  (line) => [
    say(line.time, side(line), `${line.text as string}\n`),
    say(line.time + 300, 'client', '\0'),
  ],
  (line) => [say(line.time, side(line), `${line.text as string}\r\n`)],
  (line) => [say(line.time, side(line), `${rewritten(line.text as string)}\n`)],
  // Everything of the same ten seconds comes in one segment for each side.
  (line) => [
    say(
      Math.ceil(line.time / 10_000) * 10_000 + (line.by === 'miner' ? 0 : 500),
      side(line),
      `${line.text as string}\n`,
    ),
  ],
];

/** Joins what is said at the same moment by the same side. */
function joined(script: readonly Say[]): Say[] {
  const segments = new Map<string, Say>();
  for (const one of script) {
    const key = `${one.time} ${one.by}`;
    const before = segments.get(key)?.data ?? new Uint8Array();
    segments.set(key, { ...one, data: Uint8Array.from([...before, ...one.data]) });
  }
  return [...segments.values()];
}

export function make(folder: string): void {
  const scene = createScene(136);
  for (const [i, way] of WAYS.entries()) {
    const dialect = i === 3 ? dialects.equihash : dialects.xmrig;
    const session = mine({ dialect, start: scene.start, seconds: 600 }, scene.rng);
    const script = joined(session.lines.flatMap(way));
    scene.add(scene.tcp(script, `10.1.0.${i + 1}`, { ip: '203.0.113.10', port: 3333 }));
  }
  scene.write(`${folder}/capture.pcap`);
}
