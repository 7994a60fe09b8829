/** Where the shipped facts come from: the one list that the compile scripts, the manifest and NOTICE share. */
import type { DataSource } from './manifest.ts';

const github = (repository: string): string => `https://github.com/${repository}`;

/** Sources of names, endpoints and programs, by the short name the tables use. */
export const intelSources = {
  maltrail: {
    name: 'maltrail trails',
    url: github('stamparm/maltrail'),
    version: '2026-08-23',
    licence: 'MIT',
    attribution:
      'Copyright (c) 2014-present Maltrail developers (https://github.com/stamparm/maltrail/)',
  },
  'pool-domains': {
    name: 'mining-pool-domain-intel, pool hosts',
    url: github('AdamYoung71/mining-pool-domain-intel'),
    version: '2026-04-21',
    licence: 'Apache-2.0',
    attribution: 'mining-pool-domain-intel by AdamYoung71',
  },
  'pool-sites': {
    name: 'mining-pool-domain-intel, pool web sites',
    url: github('AdamYoung71/mining-pool-domain-intel'),
    version: '2026-04-21',
    licence: 'Apache-2.0',
    attribution: 'mining-pool-domain-intel by AdamYoung71',
  },
  sigma: {
    name: 'Sigma rule "Network Communication With Crypto Mining Pool"',
    url: github('SigmaHQ/sigma'),
    version: '2024-01-19',
    licence: 'DRL-1.1',
    attribution:
      'Rule authors: Florian Roth (Nextron Systems), Nasreddine Bencherchali (Nextron Systems)',
  },
  mempool: {
    name: 'mempool mining-pools',
    url: github('mempool/mining-pools'),
    version: '2026-02-24',
    licence: 'MIT',
    attribution: 'mempool/mining-pools contributors, from btccom/Blockchain-Known-Pools',
  },
  nocoin: {
    name: 'adblock-nocoin-list',
    url: github('hoshsadiq/adblock-nocoin-list'),
    version: '2025-03-05',
    licence: 'MIT',
    attribution: 'Copyright (c) 2017 Hosh',
  },
  minerblock: {
    name: 'MinerBlock filters',
    url: github('xd4rker/MinerBlock'),
    version: '2022-10-01',
    licence: 'MIT',
    attribution: 'MinerBlock by xd4rker',
  },
  'no-coin-2018': {
    name: 'NoCoin blacklist',
    url: github('keraf/NoCoin'),
    version: '2018-12-31',
    licence: 'MIT',
    attribution: 'Copyright 2017-2018 Rafael Keramidas <ker.af>',
  },
  falco: {
    name: 'Falco mining domain list',
    url: github('falcosecurity/rules'),
    version: '2022-12-31',
    licence: 'Apache-2.0',
    attribution: 'The Falco Authors',
  },
  sentinel: {
    name: 'Azure Sentinel DNS_Miners',
    url: github('Azure/Azure-Sentinel'),
    version: '2021-12-31',
    licence: 'MIT',
    attribution: 'Copyright (c) Microsoft Corporation',
  },
  'et-open': {
    name: 'Emerging Threats Open, coinminer rules',
    url: 'https://rules.emergingthreats.net/open/',
    version: '2024-04-01',
    licence: 'BSD-3-Clause',
    attribution: 'Copyright (c) Emerging Threats',
  },
  smashed: {
    name: 'sMaSheD catalogue of mining servers',
    url: github('nesfit/DI-cryptominingdetection'),
    version: '2018-05-13',
    licence: 'MIT',
    attribution: 'Copyright (c) 2017 Vladimir Vesely',
  },
  curated: {
    name: 'written by hand from pool documentation, unverified',
    url: 'https://www.apache.org/licenses/LICENSE-2.0',
    version: '2026-11-22',
    licence: 'Apache-2.0',
    attribution: 'Davylamp contributors',
  },
} as const satisfies Readonly<Record<string, DataSource>>;
export type IntelSource = keyof typeof intelSources;

export const dbip: DataSource = {
  name: 'DB-IP City Lite',
  url: 'https://db-ip.com',
  version: '2026-06-05',
  licence: 'CC-BY-4.0',
  attribution: 'IP Geolocation by DB-IP (https://db-ip.com)',
};

export const asnDb: DataSource = {
  name: '@ip-location-db/asn',
  url: github('sapics/ip-location-db'),
  version: '2026-06-17',
  licence: 'CC-BY-4.0',
  attribution:
    'Route Views (https://www.routeviews.org), DB-IP IP to ASN Lite (https://db-ip.com), NRO (https://www.nro.net); merged by ip-location-db, with modifications',
};

export const hostingLists: readonly DataSource[] = [
  {
    name: 'X4BNet lists_vpn',
    url: github('X4BNet/lists_vpn'),
    version: '2026-08-22',
    licence: 'MIT',
    attribution: 'X4BNet/lists_vpn contributors',
  },
  {
    name: 'bad-asn-list',
    url: github('brianhama/bad-asn-list'),
    version: '2026-03-01',
    licence: 'MIT',
    attribution: 'Copyright (c) 2025 Brian Hamachek',
  },
];

export const ip2region: DataSource = {
  name: 'ip2region',
  url: github('lionsoul2014/ip2region'),
  version: '2.3.0',
  licence: 'Apache-2.0 OR MIT',
  attribution: 'Copyright (c) 2015 Lionsoul<chenxin619315@gmail.com>; npm package by 郭宇翔',
};

export const iso3166: DataSource = {
  name: 'iso-3166',
  url: github('wooorm/iso-3166'),
  version: '4.4.0',
  licence: 'MIT',
  attribution: 'Copyright (c) Titus Wormer <tituswormer@gmail.com>',
};

export const ownWork: DataSource = {
  name: 'own work',
  url: 'https://www.apache.org/licenses/LICENSE-2.0',
  version: '2026-11-25',
  licence: 'Apache-2.0',
  attribution: 'Davylamp contributors',
};
