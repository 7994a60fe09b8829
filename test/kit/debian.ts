/** Programs from Debian that tests use as real peers: found, or installed where that is possible, or named as missing. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** By program, the package it comes from where the names differ. */
const PACKAGES: Readonly<Record<string, string>> = {
  ip: 'iproute2',
  dhclient: 'isc-dhcp-client',
  dhcpd: 'isc-dhcp-server',
  dumpcap: 'wireshark-common',
  editcap: 'wireshark-common',
  'kea-dhcp4': 'kea-dhcp4-server',
  nfcapd: 'nfdump',
  nfpcapd: 'nfdump',
  'perl-maxmind-db-writer': 'libmaxmind-db-writer-perl',
  pmacctd: 'pmacct',
  radclient: 'freeradius-utils',
};

const onPath = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

const isRoot = (): boolean => process.getuid?.() === 0;

/** Why a program cannot be used here; undefined when it can. Root may install what is missing. */
export function missing(program: string, isThere = () => onPath(program)): string | undefined {
  if (isThere()) return undefined;
  if (!isRoot() || !onPath('apt-get')) return `${program} is not installed`;
  const install = [PACKAGES[program] ?? program];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Tests run side by side, and only one may install at a time.
  const args = [
    '-o',
    'DPkg::Lock::Timeout=300',
    'install',
    '-y',
    '--no-install-recommends',
    ...install,
  ];
  const first = spawnSync('apt-get', args, { env });
  if (first.status !== 0) {
    spawnSync('apt-get', ['update'], { env });
    spawnSync('apt-get', args, { env });
  }
  return isThere() ? undefined : `${program} is not installed and apt-get could not install it`;
}

/** Why network namespaces cannot be made here; undefined when they can. */
export function noNamespaces(): string | undefined {
  if (!isRoot()) return 'network namespaces need root';
  const why = missing('ip');
  if (why !== undefined) return why;
  const name = `dl-try-${process.pid}`;
  const made = spawnSync('ip', ['netns', 'add', name]);
  spawnSync('ip', ['netns', 'del', name]);
  return made.status === 0 ? undefined : 'network namespaces cannot be made here';
}

/** Where Debian's Chromium lies. */
export const CHROMIUM = '/usr/bin/chromium';

/** Why the browser cannot be used here; undefined when it can. */
export const noChromium = (): string | undefined => missing('chromium', () => existsSync(CHROMIUM));
