/** What a session tells of its miner: program, wallet, worker, coin and algorithm candidates. Secrets enter sealed; the
 * clear texts stay in memory only, to be blotted out of protocol lines. */
import type { SecretKind } from '../../../model/seal.ts';
import type { ClearLogin } from '../../../model/sealed-login.ts';
import type { Attribution } from '../../../records/mining.ts';
import type { Sink } from '../stream.ts';
import { algorithmOfAgent, isProxyAgent } from './agent.ts';
import type { Dialect, Login, Meaning } from './dialect.ts';
import { accountOf, attributionOf } from './login.ts';
import type { Secrets } from './redact.ts';
import { coinsMinedWith, commonAlgorithm } from './wallet.ts';

const MAX_SECRETS = 64;
const MAX_HOPS = 16;
const MAX_COUNTED = 8;

/** A login with the fingerprints of its parts. */
export interface SaidLogin {
  readonly wallet: string;
  readonly worker: string;
  readonly clear: ClearLogin;
}

export class Facts implements Secrets {
  agent = '';
  wallet = '';
  worker = '';
  login_kind = 'unknown';
  attribution: Attribution | null = null;
  reported_hash_rate = 0;
  /** Where the miner says it connects to. */
  endpoint = '';
  readonly reconnect: string[] = [];
  readonly clear = new Map<string, SecretKind>();
  private readonly seal: Sink['seal'];
  private walletCoins: readonly string[] = [];
  private saidAlgorithms: readonly string[] = [];
  private saidCoins: readonly string[] = [];
  private fixedNonces = 0;
  private lastLogin = '';
  private readonly wallets = new Set<string>();
  private readonly workers = new Set<string>();
  /** By fingerprints: at most as many as wallets are counted. */
  private readonly logins = new Map<string, SaidLogin>();
  private taken = 0;

  constructor(seal: Sink['seal']) {
    this.seal = seal;
  }

  take(meaning: Meaning, dialect: Dialect): void {
    const { agent = '', login, endpoint = '', reconnect } = meaning;
    if (this.agent === '') this.agent = agent.slice(0, 200);
    if (this.endpoint === '') this.endpoint = endpoint;
    if (login !== undefined) this.takeLogin(login, meaning.step === 'share', dialect);
    this.saidAlgorithms = meaning.algorithms ?? this.saidAlgorithms;
    this.saidCoins = meaning.coins ?? this.saidCoins;
    this.reported_hash_rate = meaning.reported ?? this.reported_hash_rate;
    if (meaning.job?.fixedNonce === true) this.fixedNonces++;
    if (reconnect !== undefined) this.takeHop(reconnect);
  }

  private takeHop(endpoint: string): void {
    if (this.reconnect.includes(endpoint) || this.reconnect.length >= MAX_HOPS) return;
    this.reconnect.push(endpoint);
  }

  /** The full login and its parts, sealed. Shares repeat the login, often shortened: they only add workers. */
  private takeLogin(login: Login, inShare: boolean, dialect: Dialect): void {
    const { password = '' } = login;
    // Every share of Stratum repeats it.
    const said = `${inShare} ${login.user} ${password}`;
    if (said === this.lastLogin) return;
    this.lastLogin = said;
    const { wallet, worker, kind, coins } = accountOf(login);
    this.remember(login.user, 'wallet');
    this.remember(wallet, 'wallet');
    this.remember(worker, 'worker');
    this.remember(password, 'password');
    const named = worker === '' ? '' : this.seal('worker', worker);
    if (named !== '') this.takeWorker(named, inShare);
    if (wallet === '' || (inShare && this.wallet !== '')) return;
    this.wallet = this.seal('wallet', wallet);
    if (this.wallets.size < MAX_COUNTED) this.wallets.add(this.wallet);
    this.keepLogin(this.wallet, named, { login: login.user, wallet, worker });
    this.login_kind = dialect.name === 'coinhive' ? 'site-key' : kind;
    if (coins.length > 0) this.walletCoins = coins;
    this.attribution ??= attributionOf(password);
  }

  private keepLogin(wallet: string, worker: string, clear: ClearLogin): void {
    const key = `${wallet} ${worker}`;
    if (this.logins.has(key) || this.logins.size >= MAX_COUNTED) return;
    this.logins.set(key, { wallet, worker, clear });
  }

  /** Logins not told yet. */
  takeLogins(): SaidLogin[] {
    if (this.taken === this.logins.size) return [];
    const fresh = [...this.logins.values()].slice(this.taken);
    this.taken = this.logins.size;
    return fresh;
  }

  private takeWorker(sealed: string, inShare: boolean): void {
    if (this.worker === '' || !inShare) this.worker = sealed;
    if (this.workers.size < MAX_COUNTED) this.workers.add(sealed);
  }

  private remember(text: string, kind: SecretKind): void {
    if (text === '' || this.clear.has(text) || this.clear.size >= MAX_SECRETS) return;
    this.clear.set(text, kind);
  }

  /** Fingerprint of a secret; of a login its wallet's and its worker's apart, lest the last four characters of the whole
   * be the worker's name. */
  fingerprint(kind: SecretKind, text: string): string {
    if (kind !== 'wallet') return this.seal(kind, text);
    const { wallet, worker } = accountOf({ user: text });
    const sealed = wallet === '' ? '…' : this.seal('wallet', wallet);
    return worker === '' ? sealed : `${sealed}.${this.seal('worker', worker)}`;
  }

  /** What it is mined with. Where the protocol leaves it open, program and wallet tell more than the size of numbers. */
  algorithms(dialect: Dialect): readonly string[] {
    if (dialect.name === 'stratum') {
      const told = algorithmOfAgent(this.agent) ?? commonAlgorithm(this.walletCoins);
      if (told !== undefined) return [told];
    }
    return this.saidAlgorithms.length > 0 ? this.saidAlgorithms : dialect.algorithms;
  }

  /** What it may be mined for: what protocol and wallet agree on, else what the protocol says, else what the wallet pays. */
  coins(dialect: Dialect): readonly string[] {
    const { walletCoins } = this;
    const algorithms = this.algorithms(dialect);
    // What was said holds for the algorithm that was said; program or wallet may know better.
    const agrees = this.saidAlgorithms.join() === algorithms.join();
    const said = this.saidCoins.length > 0 && agrees ? this.saidCoins : dialect.coins;
    const both = said.filter((coin) => walletCoins.includes(coin));
    if (both.length > 0) return both;
    if (said.length > 0) return said;
    return walletCoins.length > 0 ? walletCoins : coinsMinedWith(algorithms);
  }

  /** Why the miner may stand for several. */
  proxySigns(): readonly string[] {
    return [
      ...(isProxyAgent(this.agent) ? ['agent'] : []),
      ...(this.fixedNonces >= 2 ? ['nicehash-nonce'] : []),
      ...(this.wallets.size > 1 ? ['many-logins'] : []),
      ...(this.workers.size > 1 ? ['many-workers'] : []),
    ];
  }
}
