/** The commands as a user meets them: what they print, ask for and exit with. */
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { scanDocument } from '../../src/model/scan-document.ts';
import { fakeApp, result } from './fixtures.ts';
import { run } from './run.ts';

const app = fakeApp();

describe('scan', () => {
  test('prints the situation and the hosts with their reasons', async () => {
    const { out, err, status } = await run(['scan', 'x.pcap'], { app });
    expect({ err, status }).toEqual({ err: '', status: 0 });
    expect(out.replace(/\d+\.\d s$/m, '1.0 s')).toMatchInlineSnapshot(`
      "
      Davylamp  2 files · 12.4 MB · 48,211 packets · 1,204 flows · 1.0 s

        █ 2 mining   ▒ 1 suspected   ░ 0 context only   2026-11-20 03:12:04 – 03:54:04 UTC

        Place                                              Network type
        Sichuan, China    ██████████████████  1 · 0 · 0    data centre  ███████████████████████  1 · 0 · 0
        Bavaria, Germany  ██████████████████  1 · 0 · 0    residential  ███████████████████████  1 · 0 · 0
        unknown           ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒  0 · 1 · 0    unknown      ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒  0 · 1 · 0

        Coin                                               Pool
        BCH      ███████████████████████████  1 · 0 · 0    Example Pool  ███████████▒▒▒▒▒▒▒▒▒▒▒  1 · 1 · 0
        BTC      ███████████████████████████  1 · 0 · 0    Other Pool    ███████████             1 · 0 · 0
        DGB      ███████████████████████████  1 · 0 · 0
        XMR      ███████████████████████████  1 · 0 · 0
        unknown  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒  0 · 1 · 0

        Addresses are counted, under each of their coins and pools; hash rates are 95 % intervals.

      Hosts
        LEVEL         HOST             SURE  DIALECT       COIN              HASH RATE  PLACE  NETWORK
        E4 mining     10.20.3.7        99 %  cryptonote    XMR          1.21–1.47 kH/s  CN-SC  residential
         → xmr.pool.example:14444 (Example Pool) · 412 of 415 submitted shares accepted
         Mining was carried out: 412 accepted shares, about 1.34 kH/s (1.21–1.47 kH/s). (2 more reasons)
        E3 mining     2001:db8:20::51  90 %  stratum, et…  BTC, BCH +1      < 230 TH/s  DE-BY  data centre
         → 198.51.100.4:3333, [2001:db8::9]:443 (Other Pool), +1 · 2 of 2 submitted shares accepted
         A mining session was set up: login, then 31 jobs.
        E1 suspected  10.20.9.80       45 %                                             –      unknown
         → xmr.pool.example:14444 (Example Pool)
         Contacted an address that mining pools use; this can be harmless. (1 against)
        By their confidences, about 0.7 of these are expected not to mine (0.66 a day).

      Not read
        fragment_later 12 · truncated_packet 3

      Next  davylamp explain 10.20.3.7  why, hour by hour, and what would change the verdict
      "
    `);
  });

  test('speaks Chinese', async () => {
    const { out } = await run(['scan', 'x.pcap', '--lang', 'zh'], { app });
    expect(out).toContain('█ 2 挖矿   ▒ 1 疑似   ░ 0 仅相关');
    expect(out).toContain('家庭宽带');
  });

  test('prints the document of schema 1', async () => {
    const { out } = await run(['scan', 'x.pcap', '--json'], { app });
    expect(scanDocument.parse(JSON.parse(out))).toEqual(result.document);
  });

  test('prints CSV, for Excel with a byte order mark in Chinese', async () => {
    const { out } = await run(['scan', 'x.pcap', '--csv'], { app });
    expect(out.split('\r\n').map((line) => line.split(',')[0])).toEqual([
      'ip',
      '10.20.3.7',
      '2001:db8:20::51',
      '10.20.9.80',
      '',
    ]);
    const zh = await run(['scan', 'x.pcap', '--csv', '--lang', 'zh'], { app });
    expect(zh.out.startsWith('\uFEFFip,')).toBe(true);
  });

  test('passes inputs, store and leniency on', async () => {
    const asking = fakeApp();
    await run(['scan', 'a', 'b', '--store', 'http://ch:8123', '--lenient'], { app: asking });
    await run(['scan', 'a', '--no-store'], { app: asking });
    await run(['scan', 'a'], { app: asking, env: { DAVYLAMP_STORE: '/var/lib/lamp' } });
    expect(asking.asked).toMatchObject([
      { inputs: ['a', 'b'], store: { url: 'http://ch:8123' }, lenient: true, lang: 'en' },
      { store: false, lenient: false },
      { store: { path: '/var/lib/lamp' } },
    ]);
  });

  const broken = [{ file: 'x.pcap', at: 1_234_567, reason: 'record longer than the file' }];

  test('shows what it has of a damaged file and exits with 2, leniently with 0', async () => {
    const damaged = fakeApp({ broken });
    const strict = await run(['scan', 'x.pcap'], { app: damaged });
    expect(strict.status).toBe(2);
    expect(strict.out).toContain('x.pcap stops making sense at byte 1,234,567: record longer');
    expect(strict.out).toContain('10.20.3.7');
    expect(strict.err).toMatchInlineSnapshot(`
      "davylamp: Part of the input could not be read. The rest is above; --lenient accepts this.
      "
    `);
    const lenient = await run(['scan', 'x.pcap', '--lenient'], { app: damaged });
    expect(lenient).toMatchObject({ status: 0, err: '' });
    expect(lenient.out).toBe(
      strict.out.replace(/\d+\.\d s$/m, /\d+\.\d s$/m.exec(lenient.out)?.[0] ?? ''),
    );
  });

  test('keeps standard output to the document when a file is damaged', async () => {
    const { out, err } = await run(['scan', 'x.pcap', '--json'], { app: fakeApp({ broken }) });
    expect(() => JSON.parse(out) as unknown).not.toThrow();
    expect(err).toContain('1234567');
  });

  test('stopped by Ctrl-C it shows what it has, says so, and exits with 130', async () => {
    const { out, status } = await run(['scan', 'x.pcap'], { app, aborted: true });
    expect(status).toBe(130);
    expect(out).toContain('Stopped before the end');
  });

  test('a live capture ends by Ctrl-C, and that is fine', async () => {
    const { out, status } = await run(['scan', '-'], { app, aborted: true });
    expect(status).toBe(0);
    expect(out).not.toContain('Stopped before the end');
  });

  test('a fault of the program is told as one', async () => {
    const faulty = { ...app, scan: async () => Promise.reject(new Error('oops')) };
    const { err, status } = await run(['scan', 'x.pcap'], { app: faulty });
    expect(status).toBe(70);
    expect(err).toContain('Error: oops');
  });

  test('finding nothing is an answer', async () => {
    const nothing = fakeApp({ document: { ...result.document, hosts: [] } });
    const { out, status } = await run(['scan', 'x.pcap'], { app: nothing });
    expect(status).toBe(0);
    expect(out).toContain('No host shows any sign of mining');
  });

  test('does not wait for a capture to be typed', async () => {
    const { status, err } = await run(['scan', '-'], { app, tty: true });
    expect(status).toBe(1);
    expect(err).toContain('Standard input is a terminal');
  });
});

describe('explain', () => {
  test('opens a host to its evidence', async () => {
    const { out, status } = await run(['explain', '10.20.3.7'], { app });
    expect(status).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "
      10.20.3.7  E4 mining  99 %  mining host
        Where  Chengdu, Sichuan, China · residential broadband (80 %, from as-type) · AS64496
        Seen   2026-11-20 03:12:04 – 03:54:04 UTC · active in 1 hour

      Evidence ladder
        ○ E5  confirmed    not reached
        ● E4  work proven  Mining was carried out: 412 accepted shares, about 1.34 kH/s (1.21–1.47 kH/s).
                           [stratum]
        ● E3  protocol     A mining session was set up: login, then 31 jobs. [stratum]
        ○ E2  behaviour    nothing of its own
        ● E1  indicator    Asked for xmr.pool.example, a name mining pools use; this can be harmless by
                           itself. [pool-dns]

      What was seen
        Dialect    cryptonote
        Coin       XMR
        Algorithm  rx/0
        Program    XMRig/6.22.0
        Endpoints  xmr.pool.example:14444 (Example Pool)
        Sessions   3
        Shares     415 submitted, 412 accepted, 3 rejected
        Hash rate  1.34 kH/s (95 %: 1.21–1.47 kH/s) rx/0
        Burns      about 16.5 W (7.52 W to 88.3 W) on a processor; 69.3 Wh (31.6 Wh to 371 Wh) in the 4.2
                   h seen, 38.7 g (17.6 g to 207 g) CO2e
        Wallets    w:0123456789abcdef~9xQz (fingerprints)
        Workers    k:fedcba9876543210 (fingerprints)

      Shared with other hosts
        strong  wallet w:0123456789abcdef~9xQz · with 8 others · 2 units
            the same wallet is paid, and nobody works for a stranger’s
            10.20.9.1 (Physics), 10.20.9.2, and 6 more
        none  endpoint pool.example.org:3333 (Example) · with 40 others
            a public pool, where strangers meet: it joins nobody

      Time line (UTC)
        E1 pool-dns  ━························································  2026-11-20 03:10:04
        E4 stratum   ··━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  2026-11-20 03:12:04
        E3 stratum   ··━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  2026-11-20 03:12:04

      Protocol lines  → from the host   ← from the pool
        03:12:04.120 →  {"id":1,"method":"login","params":{"login":"w:0123456789abcdef~9xQz","agent":"XMRi
                        g/6.22.0"}}
        03:12:04.208 ←  {"id":1,"result":{"id":"7f","job":{"job_id":"9a","target":"b88d0600"},"status":"OK
                        "}}

      Against it
        Nothing seen speaks against it.

      What would change this verdict
        – A statement of the unit, or a look at the machine, would confirm it (E5).
        – Registering it as an approved miner would take it off the list.

      What to do
        Treat this machine as broken into until the way in is known; the miner is the visible part.
        The mining must be ended, and its cause found.
        Taken as  miner malware on a server or PC (because nothing tells more; the careful assumption)
        Leaning   Whether somebody with rights on the machine runs it or an intruder does is open.
                  Preserve first, so that either can be shown.
        Answer    within 72 hours
        For       the internet provider, which alone can tell the subscriber. Private and helpful; the
                  owner probably does not know. No household is named to others.
        First
        – Cut it off at switch port, access list or account; leave it powered.
        Check
        – Compare processor load with what the machine is for, at night and at weekends too.
        – List processes with command line and working folder, and network connections with their process.
        – Look through automatic starts (cron, systemd, rc.local, scheduled tasks, services, run keys,
          ld.so.preload).
        Keep as evidence
        – Process list, program and its configuration (pool, wallet) with hashes, connections, automatic
          starts, new accounts and SSH keys, logs.
        Remove
        – Stop the whole process tree, remove every automatic start, and look again after one to four
          hours; such programs come back.
        – Build the machine anew where administrator rights were lost or the cause stays unknown.
        Find the cause
        – Find the way in (exposed Redis, Docker, Kubernetes or Jenkins; weak SSH or RDP passwords; a web
          application; a poisoned image; a USB stick) and close it.
        – Look for the same wallet fingerprint on other machines; the list names them.
        Prevent
        – Patch, use keys in place of passwords, close management ports to the outside, and change all
          secrets the machine held.
        Do not
        – Do not just end the process, just block the pool, or restart first.
        Over when
        – Online in normal use for 24 hours or more, no witness of mining for 7 days, and the cause is
          named.
        On this kind of network
        – Give source port and time to the millisecond; several homes may share the address.
        – Offer a page of steps and a telephone number; mail alone is rarely read.
      "
    `);
  });

  test('a host nobody saw exits with 6, a word that is no address with 1', async () => {
    expect(await run(['explain', '192.0.2.99'], { app })).toMatchObject({ status: 6, out: '' });
    expect(await run(['explain', 'router'], { app })).toMatchObject({ status: 1, out: '' });
  });

  test('prints its evidence as CSV, for and against', async () => {
    const { out } = await run(['explain', '10.20.9.80', '--csv'], { app });
    expect(out).toMatchInlineSnapshot(`
      "ip,side,level,detector,basis,confidence,time,end_time,endpoint,pool,summary
      10.20.9.80,for,E1,pool-contact,address,0.45,2026-11-20T03:12:04.120Z,2026-11-20T03:54:04.120Z,xmr.pool.example:14444,Example Pool,Contacted an address that mining pools use; this can be harmless.
      10.20.9.80,against,E1,pool-contact,shared-address,0.4,2026-11-20T03:12:04.120Z,2026-11-20T03:54:04.120Z,xmr.pool.example:14444,Example Pool,The address is shared by many web sites.
      "
    `);
  });
});

describe('hosts', () => {
  test('turns its options into a question', async () => {
    const asking = fakeApp();
    const line =
      'hosts --verdict mining suspected --level E3 --coin xmr --place cn-sc --network residential ' +
      '--address 10.20.0.0/16 --since 2026-11-20 --sort last_seen --reverse --limit 2 --offset 1';
    const { out } = await run(line.split(' '), { app: asking });
    expect(asking.asked[0]).toMatchObject({
      verdict: ['mining', 'suspected'],
      min_level: 'E3',
      coin: 'XMR',
      place: 'CN-SC',
      network_type: 'residential',
      address: '10.20.0.0/16',
      since: Date.UTC(2026, 10, 20),
      sort: 'last_seen',
      reverse: true,
      limit: 2,
      offset: 1,
    });
    expect(out).toContain('2–3 of 3');
  });

  test('tells how to turn the page', async () => {
    const { out } = await run(['hosts', '--limit', '1'], { app });
    expect(out).toContain('1–1 of 3');
    expect(out).toContain('Next page: --offset 1');
  });
});

describe('demo and check', () => {
  test('demo says what it made, then shows a scan', async () => {
    const { out, err } = await run(['demo'], { app });
    expect(err).toContain('made a capture of 1.20 MB');
    expect(out).toContain('10.20.3.7');
  });

  test('check shows what a configuration amounts to', async () => {
    const { out, status } = await run(['check'], { app });
    expect(status).toBe(0);
    expect(out).toContain('bundle 18,296');
  });
});

describe('the command line', () => {
  test.each([
    [['scna'], 'Did you mean scan?'],
    [['scan', 'x', '--strore', 'y'], 'Did you mean --store?'],
    [['scan'], "missing required argument 'input'"],
    [['hosts', '--limit', '0'], 'whole number of at least 1'],
    [['hosts', '--since', 'yesterday'], 'Expected 30m, 12h, 7d'],
    [['hosts', '--json', '--csv'], 'cannot be used with'],
  ])('%j is refused with help', async (args, help) => {
    const { status, out, err } = await run(args, { app });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(help);
    expect(err.startsWith('davylamp: ')).toBe(true);
  });

  test('help shows every command, and no command prints the same', async () => {
    const { out, status } = await run(['--help'], { app });
    expect(status).toBe(0);
    for (const name of ['scan', 'hosts', 'explain', 'check', 'demo']) {
      expect(out).toContain(`\n  ${name} `);
      const help = await run([name, '--help'], { app });
      expect(help.status).toBe(0);
      expect(help.out).toContain('--lang');
    }
    expect((await run([], { app })).out).toBe(out);
  });

  test('colour only on a terminal, and not with NO_COLOR', async () => {
    const coloured = async (options: { tty: boolean; env?: Record<string, string> }) =>
      (await run(['scan', 'x'], { app, ...options })).out.includes('\u001b[');
    expect(await coloured({ tty: true })).toBe(true);
    expect(await coloured({ tty: false })).toBe(false);
    expect(await coloured({ tty: true, env: { NO_COLOR: '1' } })).toBe(false);
  });

  test.each([0, 1, 20, 59, 61, 200])('a terminal of %i columns is no fault', async (columns) => {
    for (const command of [['scan', 'x'], ['hosts'], ['explain', '10.20.3.7'], ['check']])
      expect(await run(command, { app, tty: true, columns })).toMatchObject({ status: 0, err: '' });
  });

  test.each([
    ['en', 100],
    ['zh', 100],
    ['en', 80],
  ])('reports in %s fit %i columns', async (lang, columns) => {
    for (const command of [
      ['scan', 'x'],
      ['hosts'],
      ['explain', '10.20.3.7'],
      ['demo'],
      ['check'],
    ]) {
      const { out } = await run([...command, '--lang', lang], { app, tty: true, columns });
      for (const line of out.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    }
  });
});

describe('watch', () => {
  test('tells of each host as it shows, and reports at the end', async () => {
    const { out, err, status } = await run(['watch', '-i', 'eth1'], { app });
    expect(status).toBe(0);
    expect(err).toBe('davylamp: listening on eth1; Ctrl-C ends with a report\n');
    // Once when it showed, once in the report.
    expect(out.match(/E4 mining/g)).toHaveLength(2);
  });

  test('hands on how to listen, and prints only the document with --json', async () => {
    const asking = fakeApp();
    const args = ['watch', '-i', 'eth1', '--filter', 'tcp', '--tool', 'dumpcap', '--json'];
    const { out } = await run(args, { app: asking });
    expect(scanDocument.parse(JSON.parse(out)).hosts.length).toBeGreaterThan(0);
    expect(asking.asked[0]).toMatchObject({
      capture: { interface: 'eth1', filter: 'tcp', tool: 'dumpcap' },
    });
  });

  test('needs an interface', async () => {
    const { status, err } = await run(['watch'], { app });
    expect(status).toBe(1);
    expect(err).toContain('--interface');
  });
});

describe('store', () => {
  test('tells its state, and with its exit status that something is wrong', async () => {
    const { out, status } = await run(['store', 'check', '--store', '/s'], { app });
    expect(status).toBe(5);
    expect(out).toMatchInlineSnapshot(`
      "
        The store has 1 problem:
          sightings in the future; a clock is wrong: 3
        table  rows    parts  bytes
        host   12,000  2      3.40 MB
      "
    `);
    const zh = await run(['store', 'check', '--store', '/s', '--lang', 'zh'], { app });
    expect(zh.out).toContain('时间在未来');
  });

  test('is carried and pruned with a receipt', async () => {
    const { out } = await run(['store', 'export', '/f', '--store', '/s'], { app });
    expect(out).toContain('2 files');
    const pruned = ['store', 'prune', 'sighting', '--keep-days', '30', '--store', '/s'];
    expect((await run(pruned, { app })).out).toContain('before 2026-10-21');
    expect(JSON.parse((await run([...pruned, '--json'], { app })).out)).toMatchObject({
      table: 'sighting',
      rows: 1234,
    });
    expect((await run(['store', 'prune', 'sighting', '--store', '/s'], { app })).status).toBe(1);
  });
});
