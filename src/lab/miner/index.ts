/** The dialects the lab can speak. */
import { botnet, coinhive, xmrig, xmrigProxy, xmrigWide, xmrStak } from './cryptonote.ts';
import type { Dialect } from './dialect.ts';
import { ethereumStratum1, ethereumStratum2, ethproxy, kawpow } from './ethereum.ts';
import { alephium, beam, ckb, equihash, kaspa, xatum } from './gpu-coins.ts';
import { ethGetwork, getwork, xmrigDaemon } from './over-http.ts';
import { bitcoin, ergo, litecoin, raptoreum } from './stratum.ts';
import { stratumV2, stratumV2Noise } from './stratum-v2.ts';

export const dialects = {
  bitcoin,
  litecoin,
  raptoreum,
  ergo,
  xmrig,
  xmrigWide,
  xmrigProxy,
  botnet,
  xmrStak,
  coinhive,
  ethproxy,
  ethereumStratum1,
  ethereumStratum2,
  kawpow,
  kaspa,
  alephium,
  ckb,
  equihash,
  beam,
  xatum,
  stratumV2,
  stratumV2Noise,
  getwork,
  ethGetwork,
  xmrigDaemon,
} as const satisfies Record<string, Dialect>;
