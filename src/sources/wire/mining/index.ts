/** The dialects, in the order they are asked: those that are surer of themselves first. */
import { alephium } from './alephium.ts';
import { beam } from './beam.ts';
import { ckb } from './ckb.ts';
import { coinhive } from './coinhive.ts';
import { cryptonote } from './cryptonote.ts';
import type { Dialect } from './dialect.ts';
import { equihash } from './equihash.ts';
import { ergo } from './ergo.ts';
import { ethGetwork } from './eth-getwork.ts';
import { ethereumStratum1 } from './ethereumstratum-1.ts';
import { ethereumStratum2 } from './ethereumstratum-2.ts';
import { ethproxy } from './ethproxy.ts';
import { getwork } from './getwork.ts';
import { grin } from './grin.ts';
import { kaspa } from './kaspa.ts';
import { kawpow } from './kawpow.ts';
import { stratum } from './stratum.ts';
import { stratumV2Noise } from './stratum-v2-noise.ts';
import { stratumV2 } from './stratum-v2.ts';
import { xatum } from './xatum.ts';
import { xelis } from './xelis.ts';
import { xmrigDaemon } from './xmrig-daemon.ts';

export const dialects: readonly Dialect[] = [
  kawpow,
  equihash,
  ergo,
  ckb,
  kaspa,
  alephium,
  xelis,
  ethereumStratum2,
  ethereumStratum1,
  stratum,
  cryptonote,
  grin,
  beam,
  coinhive,
  xatum,
  ethproxy,
  ethGetwork,
  xmrigDaemon,
  getwork,
  stratumV2,
  stratumV2Noise,
];
