/** Takes a login apart: wallet or account, worker, fixed difficulty; and what the password tells of the host. */
import type { Attribution } from '../../../records/mining.ts';
import type { Login } from './dialect.ts';
import { walletShape } from './wallet.ts';

export interface Account {
  readonly wallet: string;
  readonly worker: string;
  readonly kind: 'wallet' | 'account' | 'donate-proxy' | 'unknown';
  readonly coins: readonly string[];
  /** Hardly anything but a wallet looks like this login. */
  readonly distinct: boolean;
}

/** A wallet may hold `:` (kaspa:…) but none of these, which set off worker, payment id, e-mail or difficulty. */
const SEPARATOR = /[./+;,@\s]/;

/** Splits `<wallet>[.worker][/worker][+difficulty]`. */
export function accountOf({ user, worker = '' }: Login): Account {
  const at = user.search(SEPARATOR);
  const wallet = at < 0 ? user : user.slice(0, at);
  const rest = at < 0 ? '' : user.slice(at);
  const shape = walletShape(wallet);
  return {
    wallet,
    worker: worker === '' ? workerOf(rest) : worker,
    kind: shape === undefined ? kindOf(wallet, rest) : 'wallet',
    coins: shape?.coins ?? [],
    distinct: shape?.distinct ?? false,
  };
}

function kindOf(name: string, rest: string): Account['kind'] {
  // XMRig's donation logs in with a hash.
  if (rest === '' && /^[0-9a-f]{64}$/i.test(name)) return 'donate-proxy';
  return /^[\w-]{2,64}$/.test(name) ? 'account' : 'unknown';
}

/** The worker in what follows the wallet: the last name that is neither a payment id, an e-mail nor a difficulty. */
function workerOf(rest: string): string {
  const names = rest
    .replace(/[+@]\d+(\.\d+)?$/, '')
    .split('/')
    .filter((part) => !part.includes('@'))
    .flatMap((part) => part.split('.'))
    .filter((name) => name !== '' && !/^[0-9a-f]{16,64}$/i.test(name));
  return names.at(-1)?.replace(/^[+;,\s]+/, '') ?? '';
}

/** `[ip][user][host][cores][cpu]`, as some botnets write into the password. */
const SELF_DESCRIPTION = /^\[([^\]]*)\]\[([^\]]*)\]\[([^\]]*)\]\[(\d{0,5})\]\[([^\]]*)\]?$/;

/** What the password tells of the host; null for other passwords. */
export function attributionOf(password: string): Attribution | null {
  const match = SELF_DESCRIPTION.exec(password.slice(0, 400));
  if (match === null) return null;
  const [, ip = '', user = '', hostname = '', cores = '', cpu = ''] = match;
  if (!/^[0-9a-f.:]*$/i.test(ip) || hostname + user === '') return null;
  return { internal_ip: ip, user, hostname, cores: Number(cores), cpu };
}
