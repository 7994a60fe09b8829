/** Suricata as a peer of the packet benchmark: as Debian configures it, with rules for mining and without its log of events. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contender } from './measure.ts';

/** A section said again replaces the one included. */
const CONFIG = `%YAML 1.1
---
include: /etc/suricata/suricata.yaml
outputs:
  - fast: { enabled: yes, filename: fast.log }
stats: { enabled: no }
`;

/** With threads that share the conversations (its default for files) and with one, which takes less time of both; alerts and
 * configuration go to `folder`. */
export function suricatas(file: string, folder: string): Contender[] {
  const config = join(folder, 'suricata.yaml');
  writeFileSync(config, CONFIG);
  const rules = join(import.meta.dirname, 'peers/mining.rules');
  const run = (name: string, runmode: string): Contender => ({
    name,
    command: [
      'suricata',
      `--runmode=${runmode}`,
      '-c',
      config,
      '-S',
      rules,
      '-l',
      folder,
      '-k',
      'none',
      '-r',
      file,
    ],
    version: ['suricata', '-V'],
  });
  return [run('suricata', 'autofp'), run('suricata single', 'single')];
}
