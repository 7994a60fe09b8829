/** Where every shipped table comes from. NOTICE and data/manifest.json are made of this. */

export interface DataSource {
  readonly file: string;
  /** `intel` or `enrich`. */
  readonly use: 'intel' | 'enrich';
  readonly what: string;
  readonly origin: string;
  readonly url: string;
  /** Day of the source's own edition. */
  readonly date: string;
  readonly licence: string;
  /** What the licence wants said. */
  readonly attribution: string;
}

const DBIP = {
  use: 'enrich',
  origin: 'DB-IP City Lite, reduced to country and first-level region, regions mapped to ISO 3166-2',
  url: 'https://db-ip.com',
  date: '2026-06-05',
  licence: 'CC-BY-4.0',
  attribution: 'IP Geolocation by DB-IP (https://db-ip.com), licensed under CC BY 4.0; changed: reduced and recoded.',
} as const;
const ASN = {
  use: 'enrich',
  origin: '@ip-location-db/asn 2.3.2026061719 (RouteViews, DB-IP, NRO); its own notes warn of errors',
  url: 'https://github.com/sapics/ip-location-db',
  date: '2026-06-17',
  licence: 'CC-BY-4.0',
  attribution: 'Address to ASN data by RouteViews, DB-IP and NRO through ip-location-db, licensed under CC BY 4.0; changed: compiled.',
} as const;

export const sources: readonly DataSource[] = [
  {
    file: 'indicators.tsv.gz',
    use: 'intel',
    what: 'Mining pools, proxies, web miners and malware endpoints; the sources of each row are in its column `origin`.',
    origin: 'maltrail, mining-pool-domain-intel, SigmaHQ, Falco, Azure-Sentinel, ET Open, sMaSheD, NoCoin, MinerBlock, mempool/mining-pools, unit42',
    url: 'https://github.com/stamparm/maltrail https://github.com/AdamYoung71/mining-pool-domain-intel https://github.com/SigmaHQ/sigma https://github.com/falcosecurity/rules https://github.com/Azure/Azure-Sentinel https://github.com/nesfit/DI-cryptominingdetection https://github.com/hoshsadiq/adblock-nocoin-list https://github.com/mempool/mining-pools https://github.com/pan-unit42/iocs',
    date: '2026-08-23',
    licence: 'MIT, Apache-2.0, BSD-3-Clause, DRL-1.1 (by row)',
    attribution:
      'Rows under MIT: maltrail (Miroslav Stampar and contributors), NoCoin adblock list (hoshsadiq), MinerBlock (xd4rker), sMaSheD (nesfit), mempool/mining-pools, Unit 42 (Palo Alto Networks), Azure-Sentinel (Microsoft), anudeepND. Under Apache-2.0: mining-pool-domain-intel (AdamYoung71), falcosecurity. Under BSD-3-Clause: Emerging Threats Open. Under DRL 1.1: SigmaHQ rule "Network Communication With Crypto Mining Pool" (Florian Roth, Nextron Systems).',
  },
  {
    file: 'miner-agents.tsv',
    use: 'intel',
    what: 'How mining programs name themselves.',
    origin: 'own work; the xmr-stak pattern after nDPI, the Duino-Coin and extension patterns after ET Open (facts)',
    url: '',
    date: '2026-08-23',
    licence: 'Apache-2.0',
    attribution: '',
  },
  { ...DBIP, file: 'geo-v4.bin.gz', what: 'IPv4 address to country and region.' },
  { ...DBIP, file: 'geo-v6.bin.gz', what: 'IPv6 address (upper 64 bits) to country and region.' },
  {
    file: 'regions.tsv',
    use: 'enrich',
    what: 'Names of regions by ISO 3166-2 code.',
    origin: 'iso-3166 4.4.0',
    url: 'https://github.com/wooorm/iso-3166',
    date: '2025-09-01',
    licence: 'MIT',
    attribution: 'Subdivision names by iso-3166, Copyright (c) Titus Wormer, MIT.',
  },
  {
    file: 'china-v4.bin.gz',
    use: 'enrich',
    what: 'IPv4 address to Chinese province and, where the operator name tells, network type.',
    origin: 'ip2region 2.3.0 (lionsoul2014/ip2region)',
    url: 'https://github.com/lionsoul2014/ip2region',
    date: '2022-01-01',
    licence: 'Apache-2.0',
    attribution: 'Province overlay from ip2region, licensed under Apache-2.0 or MIT; changed: reduced and recoded.',
  },
  { ...ASN, file: 'asn-v4.bin.gz', what: 'IPv4 address to autonomous system.' },
  { ...ASN, file: 'asn-v6.bin.gz', what: 'IPv6 address (upper 64 bits) to autonomous system.' },
  {
    ...ASN,
    file: 'asn.tsv.gz',
    what: 'Autonomous system to name and network type.',
    origin: 'names as above; hosting lists X4BNet/lists_vpn (MIT) and brianhama/bad-asn-list (MIT); curated types and name rules are own work',
    licence: 'CC-BY-4.0 (names), MIT (hosting lists), Apache-2.0 (types)',
    attribution: `${ASN.attribution} Hosting systems by X4BNet/lists_vpn and brianhama/bad-asn-list, MIT.`,
  },
];
