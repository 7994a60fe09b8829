/** Signing in at an OpenID Connect provider: the way there and back, with PKCE, state and nonce; and which role its claims mean. */
import type { Configuration } from 'openid-client';
import { AppError } from '../model/error.ts';
import { roles, type Role } from '../model/role.ts';

/** How a provider is known, and what its claims mean. */
export interface ProviderOptions {
  /** As people call it: on the button. */
  readonly name: string;
  readonly issuer: string;
  readonly client_id: string;
  readonly client_secret?: string | undefined;
  readonly scope: string;
  readonly name_claim: string;
  readonly role_claim: string;
  /** Roles by value of the claim. */
  readonly roles: Readonly<Record<string, Role>>;
  readonly units_claim: string;
}

/** What has to be remembered of somebody who is on the way: by the browser, in a cookie no script reads. */
export interface Underway {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Somebody the provider knows; `role` undefined: none of the claims means one. */
export interface Identity {
  /** Issuer and subject: who it is, whatever the name becomes. */
  readonly subject: string;
  readonly name: string;
  readonly role: Role | undefined;
  readonly units: readonly string[];
}

/** A provider; asked over the network when somebody signs in there, and never before. */
export interface Provider {
  readonly name: string;
  /** Where to go. Throws `provider_unavailable`. */
  readonly begin: (redirectUri: string) => Promise<{ readonly url: URL; readonly kept: Underway }>;
  /** Who came back to `url`. Throws `provider_unavailable`, and `sign_in_invalid` for an answer that is not the one to `kept`. */
  readonly finish: (url: URL, kept: Underway) => Promise<Identity>;
}

type Claims = Readonly<Record<string, unknown>>;

/** Values of a claim: a text is one, a list is several. */
function valuesOf(claims: Claims, name: string): string[] {
  const claim = claims[name];
  const list: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  return list.filter((value): value is string => typeof value === 'string' && value !== '');
}

/** What claims say of somebody. Of several roles the one that stands last in the list of roles. */
export function identityOf(options: ProviderOptions, claims: Claims): Identity {
  const meant = valuesOf(claims, options.role_claim).map((value) =>
    Object.hasOwn(options.roles, value) ? options.roles[value] : undefined,
  );
  const subject = String(claims['sub']);
  return {
    subject: `${options.issuer} ${subject}`,
    name: (valuesOf(claims, options.name_claim)[0] ?? subject).slice(0, 100),
    role: roles.findLast((role) => meant.includes(role)),
    units: valuesOf(claims, options.units_claim),
  };
}

/** What the network or the provider did not give is told apart from an answer that does not fit. */
function failed(error: unknown): AppError {
  const { name, code, message } = error as Error & { readonly code?: unknown };
  const isAnswer =
    name === 'AuthorizationResponseError' ||
    name === 'ResponseBodyError' ||
    /INVALID|COMPARISON|TIMESTAMP|ATTRIBUTE/.test(String(code));
  return new AppError(isAnswer ? 'sign_in_invalid' : 'provider_unavailable', message, error);
}

/** Makes it; nothing is asked yet. */
export function createProvider(options: ProviderOptions): Provider {
  let known: Promise<Configuration> | undefined;
  const library = () => import('openid-client');
  const discovered = async (): Promise<Configuration> => {
    const oidc = await library();
    const isPlain = options.issuer.startsWith('http://');
    known ??= oidc
      .discovery(new URL(options.issuer), options.client_id, options.client_secret, undefined, {
        ...(isPlain && { execute: [oidc.allowInsecureRequests] }),
      })
      .catch((error: unknown) => {
        // The next one who signs in asks again.
        known = undefined;
        throw failed(error);
      });
    return known;
  };
  return {
    name: options.name,
    begin: async (redirectUri) => {
      const [oidc, configuration] = [await library(), await discovered()];
      const kept = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const url = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: options.scope,
        code_challenge: await oidc.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
        state: kept.state,
        nonce: kept.nonce,
      });
      return { url, kept };
    },
    finish: async (url, { state, nonce, verifier }) => {
      const [oidc, configuration] = [await library(), await discovered()];
      try {
        const tokens = await oidc.authorizationCodeGrant(configuration, url, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const claims: Claims = tokens.claims() ?? {};
        if (Object.hasOwn(claims, options.role_claim)) return identityOf(options, claims);
        // Many providers keep all but the subject for those who ask with the token.
        const told = await oidc.fetchUserInfo(
          configuration,
          tokens.access_token,
          String(claims['sub']),
        );
        return identityOf(options, { ...told, ...claims });
      } catch (error) {
        throw failed(error);
      }
    },
  };
}
