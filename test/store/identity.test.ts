/** Identity over NAT and DHCP, from packets to explanation: three miners behind one address are three, and one that changes its
 * address is one still. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainHost, scan } from '../../src/app.ts';
import { bareSchema } from '../../src/whole-schema.ts';
import { dialects } from '../../src/lab/miner/index.ts';
import { createScene } from '../../src/lab/scene.ts';
import { fakeWallet } from '../../src/lab/wallets.ts';
import { bindingOf } from '../../src/records/binding.ts';
import { minerCount } from '../../src/situation/miner-count.ts';
import { openStore } from '../../src/store/open-store.ts';
import { onEngine } from './engine.ts';

const POOL = { ip: '203.0.113.10', port: 3333 };
const NAT = '198.18.9.1';
const BEFORE = '10.1.0.5';
const AFTER = '10.2.0.7';
const MAC = '02:00:00:00:00:17';

onEngine('miner identity', () => {
  test('three behind a translator are three; one that moved to another unit is one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'davylamp-identity-'));
    try {
      const scene = createScene(77);
      const login = (worker: string) => ({ wallet: fakeWallet('XMR', scene.rng), worker });
      const [a, b, c, moving] = [login('one'), login('two'), login('three'), login('four')];
      const base = { dialect: dialects.xmrig, server: POOL, seconds: 600 };
      for (const identity of [a, b, c]) scene.miner({ ...base, ip: NAT, identity });
      scene.miner({ ...base, ip: BEFORE, identity: moving });
      scene.miner({ ...base, ip: AFTER, identity: moving, after: 1_200_000 });
      scene.write(`${folder}/capture.pcap`);
      writeFileSync(
        `${folder}/own.csv`,
        'prefix,unit_name\n10.1.0.0/16,Physics\n10.2.0.0/16,Chemistry\n',
      );
      const config = bareSchema.parse({ prefixes: `${folder}/own.csv` });
      const store = { path: `${folder}/store` };
      {
        await using kept = await openStore(store);
        const lease = (ip: string, from: number) =>
          bindingOf({
            kind: 'dhcp',
            ip,
            mac: MAC,
            time: scene.start + from,
            end_time: scene.start + from + 1_100_000,
          });
        await kept.append('binding', 'leases', [lease(BEFORE, -1000), lease(AFTER, 1_150_000)]);
      }
      const options = { config, store, lang: 'en' as const };
      const { document } = await scan({
        ...options,
        inputs: [`${folder}/capture.pcap`],
        lenient: false,
      });
      expect(document.hosts.map(({ ip }) => ip).sort()).toEqual([BEFORE, AFTER, NAT].sort());
      const behind = document.hosts.find(({ ip }) => ip === NAT)!;
      expect(behind.miners).toHaveLength(3);
      expect(behind.miners_at_once).toBe(3);
      expect(new Set(behind.miners.map(({ worker }) => worker)).size).toBe(3);

      const explained = await explainHost(AFTER, options);
      expect(explained.miners).toMatchObject([{ machines: [MAC], at_once: 1 }]);
      expect(explained.elsewhere).toMatchObject([
        { ip: BEFORE, unit: 'Physics', how: 'same-machine', other_unit: true },
      ]);
      expect(explained.links!.nodes).toContainEqual(
        expect.objectContaining({ id: `machine:${MAC}`, hosts: 2, strength: 'strong' }),
      );
      await using kept = await openStore(store);
      expect(await kept.ask(minerCount, {})).toEqual([{ miners: 4 }]);
    } finally {
      rmSync(folder, { recursive: true, maxRetries: 3 });
    }
  });
});
