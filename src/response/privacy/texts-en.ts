/** What the record of processing and the notice say, in English. */
import type { Practice, PrunedTable } from '../../model/processing.ts';
import type { Role } from '../../model/role.ts';

const people = 'People behind addresses that communicate with mining endpoints';

export const en = {
  titles: { record: 'Record of processing activities', notice: 'Notice on network monitoring' },
  intro: {
    record: 'As Art. 30 GDPR asks for it. Made from the configuration; other law may ask for more.',
    notice:
      'On our networks, mining of cryptocurrency is looked for: it uses computers and electricity, and often nobody knows of it. This page says what is processed for that, why, how long, and who gets it.',
  },
  headings: {
    controller: 'Who answers for it',
    purposes: 'What for',
    legal_basis: 'On what ground',
    sources: 'What is looked at',
    categories: 'What is kept',
    access: 'Who sees what',
    recipients: 'Who else is given data',
    places: 'Where it lies',
    measures: 'How it is protected',
    rights: 'Your rights',
    missing: 'Still to be said',
  },
  columns: {
    category: 'What',
    subjects: 'Whose',
    content: 'Content',
    purpose: 'What for',
    kept: 'How long',
    role: 'Role',
    sees: 'Sees',
    source: 'Source',
    type: 'Type',
  },
  labels: { controller: 'Controller', contact: 'Contact', data_protection: 'Data protection' },
  excludedIntro: 'Not done:',
  unsaid: 'not stated',
  noRecipients: 'Nobody outside is named in the configuration.',
  noSources: 'No source is configured: files are read when somebody hands them over.',
  seal: (p: Pick<Practice, 'version' | 'observer'>) =>
    `Made by Davylamp ${p.version} from the configuration of sensor ${p.observer}.`,
  purposes: [
    'To find computers on our networks that mine cryptocurrency, so that whoever is responsible can stop it or confirm that it is wanted.',
    'To show how far mining has spread, in figures without addresses.',
  ],
  excluded: [
    'No search of what people do otherwise: traffic that says nothing of mining is dropped while it is read.',
    'Nobody is identified: which person was behind an address, only its unit or provider can say.',
    'No packet is sent to anybody, and nothing is blocked.',
  ],
  kept: (days: number | null) =>
    days === null
      ? 'no term is configured; until it is deleted by hand'
      : `${days} days, then deleted whole days at a time with a receipt (davylamp store prune)`,
  notKept: 'nothing is kept: it is switched off',
  categories: {
    sighting: {
      title: 'Sightings',
      subjects: people,
      content:
        'Address, hour, mining endpoint and name, counters, program, protocol; wallets, accounts and workers as keyed fingerprints with at most their last four characters',
      purpose: 'To assess whether a host mines, how much and since when',
    },
    evidence: {
      title: 'Evidence',
      subjects: people,
      content:
        'The reason for a finding: moments, endpoint, lines of the mining protocol with secrets replaced by fingerprints, sizes and times of messages; never other content',
      purpose: 'To show and to contest a finding',
    },
    traffic: {
      title: 'Traffic to pools',
      subjects: people,
      content: 'Address, day, and for each hour the pool and the bytes sent and received',
      purpose: 'To say how much traffic goes to pools',
    },
    binding: {
      title: 'Bindings of addresses',
      subjects: people,
      content:
        'Which machine had an address when: hardware address, the name it gave itself, where it is attached, ports of a translator; accounts as keyed fingerprints',
      purpose: 'To follow a machine whose address changes, and to blame no other for it',
    },
    sealed_login: {
      title: 'Clear logins, sealed',
      subjects: people,
      content:
        'Wallet or account, worker and login of a mining session as they were sent, encrypted for two people together; never a password',
      purpose:
        'To name a wallet to a pool, a court or an investigator where a fingerprint is not enough',
    },
    host: {
      title: 'Assessments of hosts',
      subjects: people,
      content:
        'Address, level of evidence, kind of mining, place by table, network type, unit, first and last time, days on which it mined',
      purpose: 'Lists to act on, and figures over time',
    },
    reading: {
      title: 'Meter readings',
      subjects: 'Units',
      content: 'Unit, span, energy',
      purpose: 'To check estimates of energy',
    },
    unit: {
      title: 'Units and their prefixes',
      subjects: 'Contacts of units',
      content: 'Name, sector, contact, prefixes, and when these were in force',
      purpose: 'To tell whoever is responsible, and nobody else',
    },
    user: {
      title: 'Users',
      subjects: 'People who use the program',
      content:
        'Name, role, units, password as argon2id, second factor, views; sessions and tokens as hashes',
      purpose: 'To let in who may, and nobody else',
    },
    audit: {
      title: 'Audit log and orders',
      subjects: 'People who use the program',
      content:
        'Who signed in, opened a list or a host, took data away or changed rights, when and under which order',
      purpose: 'To check that data are used as they may be',
    },
  },
  untilDeleted: {
    host: 'as long as the store; a newer assessment replaces the one before',
    reading: 'as long as the store',
    unit: 'as long as the register: what was in force when is needed to judge the past',
    user: 'as long as the register; sessions and tokens end by themselves',
    audit: 'as long as the register: entries cannot be deleted without showing it',
  },
  roles: {
    viewer: 'figures without addresses; numbers below five are withheld',
    unit_user: 'hosts of the own units',
    analyst: 'figures; hosts under a recorded order',
    case_officer:
      'figures; hosts under a recorded order; of sealed logins what the auditor granted',
    auditor:
      'figures, the audit log and requests to open sealed logins; hosts only where these name them',
    admin: 'figures, users and units; no hosts',
  } satisfies Record<Role, string>,
  places: {
    here: (what: string) => `${what}: on this machine`,
    there: (what: string, hosts: string) => `${what}: at ${hosts}`,
    store: 'Store',
    register: 'Register (users, orders, audit log)',
    provider: (host: string) =>
      `Signing in: the identity provider ${host} is asked while somebody signs in`,
    none: 'Nothing is sent to the makers of the program. Names and addresses are looked up elsewhere only where somebody asks a register for units.',
  },
  measures: {
    always: [
      'Listens only: no packet is sent to what is watched.',
      'What says nothing of mining is dropped in memory and never written.',
      'Wallets, accounts, workers and passwords become keyed fingerprints (HMAC-SHA256) while they are parsed.',
      'Two planes: figures never carry an address; lists open with an order, its reason and an end, and every opening is recorded.',
      'The audit log is chained by hashes: a change of it shows.',
      'Lists name their order, purpose and end; each recipient gets what it needs only. No text says more than its level of evidence.',
      'Passwords by argon2id, locked after wrong ones; second factors; rights are a table that tests hold.',
    ],
    ownKey: 'The key of the fingerprints is kept by the operator, apart from the store.',
    keyBeside: 'The key of the fingerprints lies beside the store, readable by its owner only.',
    tls: 'Console and API are reached over TLS only.',
    loopback: 'Console and API are heard on this machine only.',
    sealed:
      'Clear logins are encrypted in the memory in which they are read, for two people whose keys are not on this machine. They open under a recorded order that one asks for and another grants, with the keys of both; request, decision, opening and end are in the audit log.',
    profile: (name: string) => `Recommendations follow the policy profile ${name}.`,
  },
  rights: [
    'You may ask what is kept about you, have it corrected, and object. Name the address and the time: we know addresses, not names.',
    'A finding may be mistaken. Say so: it is looked at again before anything else is done, and what comes of it improves the detection.',
    'You may complain to the supervisory authority.',
  ],
  missing: {
    controller: 'who answers for the processing',
    contact: 'where people may ask',
    data_protection: 'how the data protection officer is reached',
    legal_basis: 'what the processing rests on',
  },
  missingTerm: (table: PrunedTable) => `how long rows of ${table} are kept`,
};
export type PrivacyTexts = typeof en;
