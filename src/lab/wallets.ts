/** Made-up wallets and accounts: right in shape, wrong in checksum, so that none can belong to anybody. */
import type { Rng } from '../lib/rng.ts';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** A wallet of the coin's usual shape, or a pool account for coins it does not know. */
export function fakeWallet(coin: string, rng: Rng): string {
  switch (coin) {
    case 'BTC':
      return `bc1q${rng.text(38, BECH32)}`;
    case 'LTC':
      return `L${rng.text(33, BASE58)}`;
    case 'XMR':
      return `4${rng.pick(['4', '6', '8', 'A', 'B'])}${rng.text(93, BASE58)}`;
    case 'ETC':
    case 'ETH':
      return `0x${rng.hex(40)}`;
    case 'RVN':
      return `R${rng.text(33, BASE58)}`;
    case 'RTM':
      return `R${rng.text(33, BASE58)}`;
    case 'KAS':
      return `kaspa:q${rng.text(60, BECH32)}`;
    case 'ALPH':
      return `1${rng.text(44, BASE58)}`;
    case 'ERG':
      return `9${rng.text(50, BASE58)}`;
    case 'CKB':
      return `ckb1q${rng.text(41, BECH32)}`;
    case 'ZEC':
      return `t1${rng.text(33, BASE58)}`;
    case 'XEL':
      return `xel:${rng.text(59, BECH32)}`;
    case 'BEAM':
      return rng.hex(67);
    default:
      return `lab${rng.text(8, 'abcdefghijklmnopqrstuvwxyz')}`;
  }
}

/** A worker name like people give. */
export const fakeWorker = (rng: Rng): string =>
  `${rng.pick(['rig', 'w', 'gpu', 'node', 'pc', 'asic', 's19-'])}${rng.between(1, 60)}`;
