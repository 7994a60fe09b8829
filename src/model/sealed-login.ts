/** Clear logins as they are sealed: they leave the memory of the process that parsed them in this form only. */
import type { SealedLogin } from '../records/sealed-login.ts';

/** What a miner sent. A password is never among it. */
export interface ClearLogin {
  /** The login as a whole. */
  readonly login: string;
  /** Wallet or account in it. */
  readonly wallet: string;
  readonly worker: string;
}

/** Whose login it is, and in which session. */
export type LoginAbout = Pick<SealedLogin, 'host' | 'time' | 'session_id' | 'wallet' | 'worker'>;

/** Seals a login. */
export type SealLogin = (clear: ClearLogin, about: LoginAbout) => SealedLogin;

/** What the box of a row is bound to, as one text. */
export const boundTo = (row: Omit<SealedLogin, 'lock' | 'box'>): string =>
  JSON.stringify([
    1,
    row.id,
    row.host,
    row.time,
    row.session_id,
    row.wallet,
    row.worker,
    ...row.keys,
  ]);
