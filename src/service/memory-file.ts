/** What detectors remember, kept beside the spool over restarts: one line an entry, replaced as a whole. A crash in the middle
 * of writing leaves the file before; what was heard since then is heard anew or missed, never counted twice. */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Detector } from '../detectors/detector.ts';
import type { Log } from '../lib/log.ts';

const NAME = 'memory.jsonl';
const SCHEMA = 1;
/** Bytes gathered before they are written. */
const CHUNK = 1 << 20;

/** Writes what these detectors remember to `folder`. A disk that takes it not is complained of in the log; detection goes on. */
export function saveMemory(folder: string, detectors: readonly Detector[], log: Log): void {
  const path = join(folder, NAME);
  try {
    const file = openSync(`${path}.tmp`, 'w', 0o600);
    try {
      let text = `${JSON.stringify({ schema: SCHEMA })}\n`;
      for (const { memory } of detectors) {
        if (memory === undefined) continue;
        for (const entry of memory.save()) {
          text += `${JSON.stringify([memory.name, entry])}\n`;
          if (text.length < CHUNK) continue;
          writeFileSync(file, text);
          text = '';
        }
      }
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(`${path}.tmp`, path);
  } catch (error) {
    log.error({}, `memory of detectors not kept: ${(error as Error).message}`);
  }
}

/** Gives detectors back what they remembered when it was last kept; how many entries. A damaged file ends where it is damaged,
 * one of another schema is passed over; both are told in the log. */
export function loadMemory(folder: string, detectors: readonly Detector[], log: Log): number {
  let text: string;
  try {
    text = readFileSync(join(folder, NAME), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      log.error({}, `memory of detectors not read: ${(error as Error).message}`);
    return 0;
  }
  const memories = new Map(detectors.map(({ memory }) => [memory?.name, memory]));
  const [head = '', ...lines] = text.split('\n');
  let loaded = 0;
  try {
    if ((JSON.parse(head) as { schema?: number }).schema !== SCHEMA) return 0;
    for (const line of lines) {
      if (line === '') continue;
      const [name, entry] = JSON.parse(line) as [string, unknown];
      memories.get(name)?.load(entry);
      loaded++;
    }
  } catch {
    log.error({ loaded }, 'memory of detectors is damaged: what stood before the damage was read');
  }
  return loaded;
}
