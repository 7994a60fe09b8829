/** Children of Stratum v1, the most particular shapes first. */
import type { Variant } from './variant.ts';
import { bare, isArray, isHex, isNumber, isObject, isText, jobId, type Json } from './shapes.ts';

const text = (value: Json | undefined): string => (isText(value) ? value : '');
const isFlag = (value: Json | undefined): value is boolean => typeof value === 'boolean';

/** `[job, header, seed, target, clean, height, bits]`, shares with header and mix. */
const kawpow: Variant = {
  name: 'kawpow',
  about: 'Ravencoin and other ProgPow coins: targets, heights, shares with header and mix.',
  coins: ['RVN'],
  algorithms: ['kawpow'],
  unit: 'H/s',
  job: (p) => {
    const id = jobId(p[0]);
    if (
      id === undefined ||
      p.length < 6 ||
      !isHex(p[1], 64) ||
      !isHex(p[2], 64) ||
      !isHex(p[3], 64) ||
      !isFlag(p[4]) ||
      !isNumber(p[5])
    )
      return undefined;
    return { id, block: String(p[5]), target: p[3], clean: p[4] };
  },
  share: (p) => {
    const job = jobId(p[1]);
    if (
      job === undefined ||
      p.length < 5 ||
      !isHex(p[2], 16) ||
      !isHex(p[3], 64) ||
      !isHex(p[4], 64)
    )
      return undefined;
    return { job, nonce: p[2], worker: text(p[0]) };
  },
};

/** `[job, version, previous, merkle root, reserved, time, bits, clean]`, shares with a solution of hundreds of bytes. */
const equihash: Variant = {
  name: 'equihash',
  about: 'Zcash and relatives: targets, shares with a solution.',
  coins: ['ZEC', 'FLUX', 'BTG'],
  algorithms: ['equihash'],
  unit: 'Sol/s',
  job: (p) => {
    const id = jobId(p[0]);
    if (
      id === undefined ||
      p.length < 8 ||
      !isHex(p[1], 8) ||
      !isHex(p[2], 64) ||
      !isHex(p[3], 64) ||
      !isHex(p[4], 64) ||
      !isHex(p[5], 8) ||
      !isHex(p[6], 8)
    )
      return undefined;
    return { id, block: p[2], clean: p[7] === true };
  },
  share: (p) => {
    const job = jobId(p[1]);
    if (
      job === undefined ||
      p.length < 5 ||
      !isHex(p[2], 8) ||
      !isHex(p[3], 2, 64) ||
      !isHex(p[4], 100, 8192)
    )
      return undefined;
    return { job, nonce: p[3] + p[4].slice(0, 32), worker: text(p[0]) };
  },
};

/** `[job, height, message, "", "", version, b, "", clean]`. */
const ergo: Variant = {
  name: 'ergo',
  about: 'Ergo: jobs with a height, a message and a decimal bound.',
  coins: ['ERG'],
  algorithms: ['autolykos2'],
  unit: 'H/s',
  job: (p) => {
    const id = jobId(p[0]);
    if (
      id === undefined ||
      p.length < 8 ||
      !isNumber(p[1]) ||
      !isHex(p[2], 64) ||
      !isText(p[6]) ||
      !/^\d{20,}$/.test(p[6])
    )
      return undefined;
    return { id, block: String(p[1]), clean: p[8] === true };
  },
  share: (p) => {
    const job = jobId(p[1]);
    const nonce = p[p.length - 1];
    if (job === undefined || p.length < 4 || !isHex(p[2], 2, 32) || !isHex(nonce, 8, 32))
      return undefined;
    return { job, nonce: `${p[2]} ${nonce}`, worker: text(p[0]) };
  },
};

/** `[job, header, height, parent, clean]`. */
const ckb: Variant = {
  name: 'ckb',
  about: 'Nervos: targets, jobs with header, height and parent.',
  coins: ['CKB'],
  algorithms: ['eaglesong'],
  unit: 'H/s',
  job: (p) => {
    const id = jobId(p[0]);
    if (
      id === undefined ||
      p.length < 5 ||
      !isHex(p[1], 64) ||
      !isNumber(p[2]) ||
      !isHex(p[3], 64) ||
      !isFlag(p[4])
    )
      return undefined;
    return { id, block: String(p[2]), clean: p[4] };
  },
  share: (p) => {
    const job = jobId(p[1]);
    if (job === undefined || p.length !== 3 || !isHex(p[2], 20, 32)) return undefined;
    return { job, nonce: p[2], worker: text(p[0]) };
  },
};

/** `[{jobId, fromGroup, toGroup, headerBlob, targetBlob}, …]`, one a chain. */
const alephium: Variant = {
  name: 'alephium',
  about: 'Alephium: a list of jobs, one a chain group.',
  coins: ['ALPH'],
  algorithms: ['blake3'],
  unit: 'H/s',
  job: (p) => {
    const [first] = p;
    if (!isObject(first) || !isHex(first['headerBlob'], 200, 4096)) return undefined;
    const ids = p.flatMap((chain) => (isObject(chain) ? (jobId(chain['jobId']) ?? []) : []));
    const [id, ...more] = ids;
    if (id === undefined) return undefined;
    return { id, more, block: first['headerBlob'].slice(0, 128), clean: true };
  },
  share: (p) => {
    const [first] = p;
    if (!isObject(first) || !isHex(first['nonce'], 32, 64)) return undefined;
    const job = jobId(first['jobId']);
    return job === undefined
      ? undefined
      : { job, nonce: first['nonce'], worker: text(first['worker']) };
  },
};

/** `[job, [u64 × 4], time]`, or `[job, 80 hex digits]` for ASICs. */
const kaspa: Variant = {
  name: 'kaspa',
  about: 'Kaspa: a job a second, header hash as four numbers or 80 hex digits.',
  coins: ['KAS'],
  algorithms: ['kheavyhash'],
  unit: 'H/s',
  job: (p) => {
    const id = jobId(p[0]);
    if (id === undefined) return undefined;
    if (p.length === 2 && isHex(p[1], 80)) return { id, block: p[1].slice(0, 64), clean: true };
    if (
      p.length >= 3 &&
      isArray(p[1]) &&
      p[1].length === 4 &&
      p[1].every(isNumber) &&
      isNumber(p[2])
    )
      return { id, block: p[1].join(), clean: true };
    return undefined;
  },
  share: (p) => {
    const job = jobId(p[1]);
    if (job === undefined || p.length !== 3 || !isHex(p[2], 16) || !text(p[2]).startsWith('0x'))
      return undefined;
    return { job, nonce: p[2], worker: text(p[0]) };
  },
};

/** `[job, height, header, "0" | "1"]`, shares `[job, nonce, worker id]`. */
const ethereumStratum2: Variant = {
  name: 'ethereumstratum-2',
  about: 'EthereumStratum 2.0 (EIP-1571): mining.hello, mining.set, terse notify.',
  coins: ['ETC', 'ETHW'],
  algorithms: ['etchash', 'ethash'],
  unit: 'H/s',
  job: (p) => {
    const id = jobId(p[0]);
    if (
      id === undefined ||
      p.length !== 4 ||
      !isHex(p[1], 1, 16) ||
      !isHex(p[2], 64) ||
      !(p[3] === '0' || p[3] === '1')
    )
      return undefined;
    return { id, block: p[1], clean: p[3] === '1' };
  },
  share: (p) => {
    const job = jobId(p[0]);
    if (
      job === undefined ||
      p.length !== 3 ||
      !isHex(p[1], 6, 16) ||
      !isText(p[2]) ||
      isHex(p[2], 20, 64) ||
      !/^[0-9a-f]+$/i.test(job) ||
      p[1].startsWith('0x')
    )
      return undefined;
    return { job, nonce: p[1], worker: '' };
  },
};

/** `[job, seed, header, clean]`. */
const ethereumStratum1: Variant = {
  name: 'ethereumstratum-1',
  about: 'EthereumStratum 1.0 (NiceHash): Stratum v1 with seed and header in the job.',
  coins: ['ETC', 'ETH', 'ETHW'],
  algorithms: ['etchash', 'ethash'],
  unit: 'H/s',
  job: (p) => {
    const id = jobId(p[0]);
    if (
      id === undefined ||
      p.length < 4 ||
      p.length > 5 ||
      !isHex(p[1], 64) ||
      !isHex(p[2], 64) ||
      !isFlag(p[3])
    )
      return undefined;
    return { id, block: bare(p[2]), clean: p[3] };
  },
  share: (p) => {
    // A few programs put eth-proxy's solution here: nonce, header, mix.
    if (p.length === 3 && isHex(p[0], 16) && isHex(p[1], 64) && isHex(p[2], 64))
      return { job: bare(p[1]), nonce: p[0], worker: '' };
    const job = jobId(p[1]);
    if (job === undefined || p.length !== 3 || !isHex(p[2], 6, 16)) return undefined;
    return { job, nonce: p[2], worker: text(p[0]) };
  },
};

/** `[job, previous, coinbase 1, coinbase 2, merkle branch, version, bits, time, clean]`. */
const bitcoin: Variant = {
  name: 'stratum',
  about:
    'Stratum v1 of the Bitcoin family, with version rolling: SHA-256d, scrypt, GhostRider and others.',
  coins: [],
  algorithms: [],
  unit: 'H/s',
  job: (p) => {
    const id = jobId(p[0]);
    if (
      id === undefined ||
      p.length < 8 ||
      !isHex(p[1], 64) ||
      !isHex(p[2], 20, 65_536) ||
      !isHex(p[3], 0, 65_536)
    )
      return undefined;
    if (
      !isArray(p[4]) ||
      !p[4].every((h) => isHex(h, 64)) ||
      !isHex(p[5], 8) ||
      !isHex(p[6], 8) ||
      !isHex(p[7], 8)
    )
      return undefined;
    return { id, block: p[1], clean: p[8] === true };
  },
  share: (p) => {
    const job = jobId(p[1]);
    if (
      job === undefined ||
      p.length < 5 ||
      p.length > 6 ||
      !isHex(p[2], 2, 32) ||
      !isHex(p[3], 8) ||
      !isHex(p[4], 8, 16)
    )
      return undefined;
    if (p[5] !== undefined && !isHex(p[5], 1, 8)) return undefined;
    return { job, nonce: `${p[2]} ${p[3]} ${p[4]} ${text(p[5])}`, worker: text(p[0]) };
  },
};

export const variants: readonly Variant[] = [
  kawpow,
  equihash,
  ergo,
  ckb,
  alephium,
  kaspa,
  ethereumStratum2,
  ethereumStratum1,
  bitcoin,
];
