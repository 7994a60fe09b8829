/** Real programs that know who had an address (ISC dhcpd, Kea, FreeRADIUS, Linux's conntrack): what they write is read, and `who`
 * answers from it. They talk in network namespaces of their own. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { whoDocument } from '../../src/model/who-document.ts';
import { missing, noNamespaces } from '../kit/debian.ts';
import { layNamespaces, type Namespaces } from '../kit/namespaces.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'davylamp-programs-'));
  // Some of them give up root as soon as they run.
  chmodSync(folder, 0o777);
  writeFileSync(join(folder, 'davylamp.yaml'), 'store: { path: store }\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const put = (name: string, text: string): string => {
  writeFileSync(at(name), text, { mode: 0o666 });
  return at(name);
};

const davylamp = (...args: readonly string[]): string => {
  const all = ['bin/davylamp.mjs', ...args, '--config', at('davylamp.yaml')];
  const { stdout, stderr, status } = spawnSync(process.execPath, all, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

/** Who had an address, after `path` was scanned into the store. */
function whoAfter(path: string, address: string, ...more: readonly string[]) {
  davylamp('scan', path);
  return whoDocument.parse(JSON.parse(davylamp('who', address, '--json', ...more)));
}

const until = async (is: () => boolean): Promise<void> => {
  while (!is()) await setTimeout(100);
};
const holds = (name: string, text: string): boolean =>
  existsSync(at(name)) && readFileSync(at(name), 'utf8').includes(text);

const TWO = [
  ['dhcp0', 'server', '10.77.0.1/24'],
  ['dhcp1', 'client'],
] as const;
const macOf = (net: Namespaces): string =>
  net.run('client', 'cat', '/sys/class/net/dhcp1/address').trim();

/** Asks for an address as a machine that starts does. */
async function lease(net: Namespaces): Promise<void> {
  const script = put('script', '#!/bin/sh\nexit 0\n');
  chmodSync(script, 0o755);
  const files = ['-lf', at('client.leases'), '-pf', at('client.pid'), '-cf', '/dev/null'];
  const child = net.start('client', 'dhclient', '-4', '-1', '-d', '-sf', script, ...files, 'dhcp1');
  await until(() => holds('client.leases', 'fixed-address'));
  child.kill();
}

test('leases of ISC dhcpd', { timeout: 120_000 }, async ({ skip }) => {
  const why = noNamespaces() ?? missing('dhcpd') ?? missing('dhclient');
  if (why !== undefined) skip(why);
  using net = layNamespaces(TWO);
  const config = put(
    'dhcpd.conf',
    'authoritative; subnet 10.77.0.0 netmask 255.255.255.0 { range 10.77.0.50 10.77.0.60; }\n',
  );
  const leases = put('dhcpd.leases', '');
  const files = ['-cf', config, '-lf', leases, '-pf', at('dhcpd.pid')];
  net.start('server', 'dhcpd', '-4', '-f', '-d', ...files, 'dhcp0');
  await lease(net);
  await until(() => holds('dhcpd.leases', 'binding state active'));
  expect(whoAfter(leases, '10.77.0.50').holders).toMatchObject([{ kind: 'dhcp', mac: macOf(net) }]);
});

test('leases of Kea', { timeout: 120_000 }, async ({ skip }) => {
  const why = noNamespaces() ?? missing('kea-dhcp4') ?? missing('dhclient');
  if (why !== undefined) skip(why);
  using net = layNamespaces(TWO);
  const pools = [{ pool: '10.77.0.70 - 10.77.0.80' }];
  const settings = {
    'interfaces-config': { interfaces: ['dhcp0'] },
    'lease-database': { type: 'memfile', persist: true, name: at('leases4.csv') },
    subnet4: [{ id: 1, subnet: '10.77.0.0/24', pools }],
  };
  const config = put('kea.json', JSON.stringify({ Dhcp4: settings }));
  const places = [`KEA_PIDFILE_DIR=${folder}`, `KEA_LOCKFILE_DIR=${folder}`];
  net.start('server', 'env', ...places, 'kea-dhcp4', '-c', config);
  await lease(net);
  await until(() => holds('leases4.csv', '10.77.0.70'));
  expect(whoAfter(at('leases4.csv'), '10.77.0.70').holders).toMatchObject([
    { kind: 'dhcp', mac: macOf(net) },
  ]);
});

const RADIUS = `prefix = /usr
libdir = /usr/lib/freeradius
logdir = FOLDER
raddbdir = FOLDER
pidfile = FOLDER/pid
client local {
  ipaddr = 127.0.0.1
  secret = testing123
}
modules {
  detail {
    filename = FOLDER/detail
    permissions = 0644
  }
}
server accounting {
  listen {
    type = acct
    ipaddr = 127.0.0.1
    port = 21813
  }
  accounting {
    detail
  }
}
`;

test('accounting of FreeRADIUS', { timeout: 120_000 }, async ({ skip }) => {
  const why = noNamespaces() ?? missing('freeradius') ?? missing('radclient');
  if (why !== undefined) skip(why);
  // It starts only where nobody else may write.
  chmodSync(folder, 0o755);
  writeFileSync(at('radiusd.conf'), RADIUS.replaceAll('FOLDER', folder), { mode: 0o644 });
  using net = layNamespaces(TWO);
  const where = ['-d', folder, '-D', '/usr/share/freeradius'];
  const server = net.start('server', 'freeradius', '-f', '-l', 'stdout', ...where);
  let said = '';
  server.stdout!.on('data', (text) => (said += String(text)));
  await until(() => said.includes('Ready to process requests') || server.exitCode !== null);
  const session = [
    'Acct-Status-Type = Start',
    'User-Name = "alice"',
    'Acct-Session-Id = "S1"',
    'NAS-IP-Address = 192.0.2.7',
    'NAS-Port-Id = "Gi1/0/7"',
    'Framed-IP-Address = 10.78.0.9',
    'Calling-Station-Id = "02-00-00-00-00-09"',
  ];
  writeFileSync(at('request'), `${session.join('\n')}\n`);
  net.run('server', 'radclient', '-f', at('request'), '127.0.0.1:21813', 'acct', 'testing123');
  await until(() => holds('detail', 'Timestamp'));
  const { holders } = whoAfter(at('detail'), '10.78.0.9');
  expect(holders).toMatchObject([{ kind: 'radius', mac: '02:00:00:00:00:09' }]);
  // The account is a fingerprint.
  expect(JSON.stringify(holders)).toMatch(/"u:[0-9a-f]{16}/);
  expect(JSON.stringify(holders)).not.toContain('alice');
});

test('translations of Linux', { timeout: 120_000 }, async ({ skip }) => {
  const why = noNamespaces() ?? missing('conntrack') ?? missing('iptables');
  if (why !== undefined) skip(why);
  using net = layNamespaces([
    ['in0', 'client', '10.79.0.2/24'],
    ['in1', 'router', '10.79.0.1/24'],
    ['out1', 'router', '198.51.100.1/24'],
    ['out0', 'server', '198.51.100.9/24'],
  ]);
  net.run('client', 'ip', 'route', 'add', 'default', 'via', '10.79.0.1');
  net.run('router', 'sh', '-c', 'echo 1 > /proc/sys/net/ipv4/ip_forward');
  const rule = ['-t', 'nat', '-A', 'POSTROUTING', '-o', 'out1', '-j', 'MASQUERADE'];
  net.run('router', 'iptables', ...rule);
  const log = at('conntrack.log');
  const follow = `exec conntrack -E -o timestamp,id > ${log} 2> ${at('said')}`;
  net.start('router', 'sh', '-c', follow);
  const send =
    "require('node:dgram').createSocket('udp4').bind(40123, '10.79.0.2', function () { this.send('x', 3333, '198.51.100.9', () => this.close()) })";
  // Again and again: nothing outside tells when it has begun to follow.
  await until(() => {
    net.run('client', process.execPath, '-e', send);
    net.run('router', 'sh', '-c', 'sleep 1; conntrack -D || true');
    return holds('conntrack.log', 'DESTROY');
  });
  const [, begun] = /\[(\d+\.\d+)\]\s+\[NEW\]/.exec(readFileSync(log, 'utf8')) ?? [];
  const within = new Date(Number(begun) * 1000 + 500).toISOString();
  const asked = ['--protocol', 'udp', '--at', within];
  const { holders } = whoAfter(log, '198.51.100.1:40123', ...asked);
  expect(holders[0]).toMatchObject({ kind: 'nat', inner_ip: '10.79.0.2', inner_port: 40_123 });
});
