/** Which management interface a reply is of, by what it says of itself. Pool, user and password fields are not read. */

export interface Identity {
  /** Interface family, see `Management.family`. */
  readonly family: string;
  /** As it names itself; '' when it does not. */
  readonly product: string;
  /** H/s; 0 when it does not state one. */
  readonly hash_rate: number;
  readonly algorithms: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

/** Keys and values at least one of which every known reply holds, written as they are looked up: spares parsing everything else. */
const MARKS =
  /"(?:STATUS|ua|desc|ASICModel|fw_name|total_hashrate_raw|electricity|rig_name|CurrentPool|current_server)"\s*:|"(?:name|description)"\s*:\s*"[Tt]-[Rr][Ee][Xx]|"Software"\s*:\s*"(?:lolMiner|epic-miner|PowerPlay)|"model"\s*:\s*"Goldshell-|"result"\s*:\s*\[\s*"[^"]{1,60} - /;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const object = (value: unknown): Json => (isObject(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => {
  const n = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof n === 'number' && Number.isFinite(n) && n > 0 ? n : 0;
};
const sum = (values: readonly unknown[]): number =>
  values.reduce((s: number, v) => s + number(v), 0);
const named = (...values: readonly unknown[]): string =>
  values.map(text).find((v) => v !== '') ?? '';
const some = (value: unknown): readonly string[] => (text(value) === '' ? [] : [text(value)]);

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^t/i, 1e12],
  [/^g/i, 1e9],
  [/^m/i, 1e6],
  [/^k/i, 1e3],
];
/** `MH/s`, `GHS av` … as a factor. */
const factor = (unit: string): number => UNITS.find(([prefix]) => prefix.test(unit))?.[1] ?? 1;

/** One entry a family, tried in order; undefined where the reply is not of it. */
const FAMILIES: readonly ((reply: Json) => Identity | undefined)[] = [
  cgminer,
  whatsminerFramed,
  claymore,
  xmrig,
  (r) =>
    // Dinosaurs are called so, too.
    /^t-rex/i.test(named(r['description'], r['name'])) && 'hashrate' in r
      ? {
          family: 'trex-http',
          product: `T-Rex ${text(r['version'])}`.trim(),
          hash_rate: number(r['hashrate']),
          algorithms: some(r['algorithm']),
        }
      : undefined,
  nbminer,
  gminer,
  softwareNamed,
  srbminer,
  axeOs,
  getstat,
  nanominer,
  (r) =>
    // Many devices tell name and version of their firmware.
    text(r['fw_name']) !== '' && text(r['fw_version']) !== '' && /miner/i.test(text(r['miner']))
      ? plain(
          'vnish-http',
          `${named(r['miner'], r['model'])} ${text(r['fw_name'])} ${text(r['fw_version'])}`,
        )
      : undefined,
  (r) =>
    text(r['model']).startsWith('Goldshell-') && text(r['firmware']) !== ''
      ? plain('goldshell-http', text(r['model']))
      : undefined,
];

/** A reply in JSON, however sloppily written; undefined when it is of no known interface. */
export function identifyJson(reply: string): Identity | undefined {
  if (!MARKS.test(reply)) return undefined;
  const value = parseLeniently(reply);
  if (!isObject(value)) return undefined;
  for (const family of FAMILIES) {
    const identity = family(value);
    if (identity !== undefined) return identity;
  }
  return undefined;
}

/** A reply in plain text: cgminer's `STATUS=…|` or ccminer's `NAME=…;`. */
export function identifyText(reply: string): Identity | undefined {
  if (/^STATUS=[SIWEF],When=\d+,Code=\d+,Msg=[^,]*,Description=/.test(reply)) {
    const rate = /[|,]([TGMK]HS) (?:5s|av)=([\d.]+)/.exec(reply);
    return {
      family: 'cgminer-api',
      product: /,Type=([^,|]+)/.exec(reply)?.[1] ?? /,Description=([^|,]*)/.exec(reply)?.[1] ?? '',
      hash_rate: rate === null ? 0 : number(rate[2]) * factor(rate[1]!),
      algorithms: [],
    };
  }
  const ccminer = /^NAME=([^;]+);VER=([^;]*);API=[^;]*;ALGO=([^;]*);/.exec(reply);
  if (ccminer !== null) {
    return {
      family: 'ccminer-api',
      product: `${ccminer[1]} ${ccminer[2]}`,
      hash_rate: number(/;KHS=([\d.]+)/.exec(reply)?.[1]) * 1e3,
      algorithms: some(ccminer[3]),
    };
  }
  const pool = /^POOL=[^;]*;ALGO=([^;]*);URL=/.exec(reply);
  return pool === null ? undefined : { ...plain('ccminer-api', ''), algorithms: some(pool[1]) };
}

const plain = (family: string, product: string): Identity => ({
  family,
  product,
  hash_rate: 0,
  algorithms: [],
});

/** What vendors write for JSON: missing and spare commas, raw control characters, `nan`. */
function parseLeniently(reply: string): unknown {
  for (const attempt of [() => reply, () => repaired(reply)]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt, or none.
    }
  }
  return undefined;
}

const repaired = (reply: string): string =>
  reply
    // oxlint-disable-next-line no-control-regex -- these are what is wrong with it
    .replace(/[\u0000-\u001f]/g, ' ')
    .replace(/\}\s*\{/g, '},{')
    .replace(/\[\s*,/g, '[')
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/:\s*[-+]?(?:nan|inf(?:inity)?)\b/gi, ':0');

/** A list of states in `STATUS`, for one command or (under the commands' names) for several; or, by Whatsminer, one
 * state as text. */
function cgminer(reply: Json): Identity | undefined {
  if (typeof reply['STATUS'] === 'string') return whatsminer(reply);
  const parts = isObject(list(reply['STATUS'])[0])
    ? [reply]
    : Object.values(reply).map((part) => object(list(part)[0]));
  const states = parts.map((part) => object(list(part['STATUS'])[0])).filter(isCgminerState);
  if (states.length === 0) return undefined;
  const first = (name: string): Json =>
    object(parts.map((part) => list(part[name])[0]).find(isObject));
  const version = first('VERSION');
  const description = named(...states.map((state) => state['Description']));
  const model = named(version['Type'], version['PROD'], first('DEVDETAILS')['Model']);
  return {
    family: 'cgminer-api',
    product: [model, description].filter((part) => part !== '').join(', '),
    hash_rate: cgminerRate(first('SUMMARY')),
    algorithms: [],
  };
}

const isCgminerState = (state: Json): boolean =>
  /^[SIWEF]$/.test(text(state['STATUS'])) &&
  typeof state['Code'] === 'number' &&
  typeof state['When'] === 'number' &&
  'Description' in state;

function cgminerRate(summary: Json): number {
  for (const span of ['av', '30m', '5s']) {
    for (const unit of ['THS', 'GHS', 'MHS', 'KHS']) {
      const rate = number(summary[`${unit} ${span}`]);
      if (rate > 0) return rate * factor(unit);
    }
  }
  return 0;
}

function whatsminer(reply: Json): Identity | undefined {
  if (!isCgminerState(reply)) return undefined;
  const message = object(reply['Msg']);
  const firmware = text(message['fw_ver']);
  const description = text(reply['Description']);
  const sure = firmware !== '' || /whatsminer|btminer/i.test(description);
  return sure ? plain('whatsminer-api', `Whatsminer ${firmware}`.trim()) : undefined;
}

function whatsminerFramed(reply: Json): Identity | undefined {
  if (!/^get\.(?:device|miner)\./.test(text(reply['desc'])) || !('msg' in reply)) return undefined;
  if (typeof reply['code'] !== 'number' || typeof reply['when'] !== 'number') return undefined;
  const { miner, system } = object(reply['msg']) as { miner?: unknown; system?: unknown };
  const parts = [text(object(miner)['type']), text(object(system)['fwversion'])];
  return plain('whatsminer-api', ['Whatsminer', ...parts].filter((part) => part !== '').join(' '));
}

/** `miner_getstat1`: program and coin, minutes, `rate;shares;rejected` in kH/s (H/s for coins of slow hashes). */
function claymore(reply: Json): Identity | undefined {
  const [name, minutes, total, rates] = list(reply['result']).map(text);
  if (name === undefined || total === undefined) return undefined;
  const coin = / - ([A-Z0-9/]{2,12})$/.exec(name)?.[1];
  if (coin === undefined || !/^\d+$/.test(minutes ?? '') || !/^\d+;\d+;\d+/.test(total)) {
    return undefined;
  }
  // One of each card; a report has figures of its own there, or none.
  if (!/^(?:\d+|off)(?:;(?:\d+|off))*$/.test(rates ?? '')) return undefined;
  const slow = /XMR|ZEC|BTG|CN|EQU/.test(coin);
  return {
    family: 'claymore-api',
    product: name,
    hash_rate: number(total.split(';')[0]) * (slow ? 1 : 1e3),
    algorithms: [],
  };
}

function xmrig(reply: Json): Identity | undefined {
  const agent = text(reply['ua']);
  const kind = text(reply['kind']);
  if (!('hashrate' in reply)) return undefined;
  const isProxy = kind === 'proxy' || /^xmrig-proxy\//i.test(agent);
  if (!/^xmrig/i.test(agent) && !(/libuv\//.test(agent) && 'donate_level' in reply))
    return undefined;
  const rates = list(object(reply['hashrate'])['total']).map(number);
  const rate = rates.find((value) => value > 0) ?? 0;
  return {
    family: isProxy ? 'xmrig-proxy-http' : 'xmrig-http',
    product: agent,
    hash_rate: isProxy ? rate * 1e3 : rate,
    algorithms: some(reply['algo']),
  };
}

function nbminer(reply: Json): Identity | undefined {
  const miner = object(reply['miner']);
  if (!Array.isArray(miner['devices']) || !('total_hashrate_raw' in miner)) return undefined;
  return {
    family: 'nbminer-http',
    product: `NBMiner ${text(reply['version'])}`.trim(),
    hash_rate: number(miner['total_hashrate_raw']),
    algorithms: some(object(reply['stratum'])['algorithm']),
  };
}

function gminer(reply: Json): Identity | undefined {
  const name = text(reply['miner']);
  const devices = list(reply['devices']).map(object);
  // Houses have devices and electricity, too.
  const isMiner = 'electricity' in reply && devices.some((device) => 'accepted_shares' in device);
  if (!name.startsWith('GMiner') && !isMiner) return undefined;
  return {
    family: 'gminer-http',
    product: name === '' ? 'GMiner' : name,
    hash_rate: sum(devices.map((device) => device['speed'])),
    algorithms: some(reply['algorithm']),
  };
}

/** lolMiner and ePIC name themselves in `Software`. */
function softwareNamed(reply: Json): Identity | undefined {
  const product = text(reply['Software']);
  const session = object(reply['Session']);
  const algorithms = some(object(reply['Mining'])['Algorithm']);
  if (product.startsWith('lolMiner')) {
    const rate = number(session['Performance_Summary']);
    const hash_rate = rate * factor(text(session['Performance_Unit']));
    return { family: 'lolminer-http', product, hash_rate, algorithms };
  }
  if (!/^(?:epic-miner|PowerPlay)/.test(product) || !('Average MHs' in session)) return undefined;
  return {
    family: 'epic-http',
    product,
    hash_rate: number(session['Average MHs']) * 1e6,
    algorithms,
  };
}

function srbminer(reply: Json): Identity | undefined {
  // Drilling rigs have names and times, too.
  if (!('miner_version' in reply) && !('hashrate_total_now' in reply)) return undefined;
  if (!('rig_name' in reply) || !('mining_time' in reply)) return undefined;
  const algorithms = list(reply['algorithms']).map(object);
  return {
    family: 'srbminer-http',
    product: `SRBMiner ${text(reply['miner_version'])}`.trim(),
    hash_rate:
      number(reply['hashrate_total_now']) ||
      sum(algorithms.map(({ hashrate }) => object(hashrate)['now'])),
    algorithms: algorithms.flatMap(({ name }) => some(name)),
  };
}

/** Bitaxe and its kin: rate in GH/s. */
function axeOs(reply: Json): Identity | undefined {
  const chip = text(reply['ASICModel']);
  if (!/^BM\d{4}/.test(chip) || !('hashRate' in reply)) return undefined;
  const model = named(reply['deviceModel'], reply['minerModel']);
  return {
    family: 'axeos-http',
    product: [model === '' ? 'AxeOS' : model, chip, text(reply['version'])].join(' ').trim(),
    hash_rate: number(reply['hashRate']) * 1e9,
    algorithms: [],
  };
}

/** EWBF and miniZ: solutions a second of each card. */
function getstat(reply: Json): Identity | undefined {
  if (reply['method'] !== 'getstat' || !('current_server' in reply)) return undefined;
  const cards = list(reply['result']).map(object);
  if (!cards.some((card) => 'speed_sps' in card)) return undefined;
  return { ...plain('ewbf-api', ''), hash_rate: sum(cards.map((card) => card['speed_sps'])) };
}

function nanominer(reply: Json): Identity | undefined {
  const [entry] = list(reply['Algorithms']);
  const [algorithm, state] = Object.entries(object(entry))[0] ?? [];
  if (algorithm === undefined || !('CurrentPool' in object(state))) return undefined;
  return {
    family: 'nanominer-http',
    product: 'nanominer',
    hash_rate: number(object(object(state)['Total'])['Hashrate']),
    algorithms: [algorithm],
  };
}
