/** A real OpenID Connect provider on loopback: it checks PKCE, state and client as any does, and believes who is said to sign in. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Oidc from 'oidc-provider';

const CLIENT = { id: 'davylamp', secret: 'a secret of the client' };

/** How the API is told of it. */
export const providerOptions = (issuer: string) =>
  ({
    name: 'Campus login',
    issuer,
    client_id: CLIENT.id,
    client_secret: CLIENT.secret,
    scope: 'openid profile',
    name_claim: 'preferred_username',
    role_claim: 'groups',
    roles: { soc: 'analyst', noc: 'viewer', units: 'unit_user' },
    units_claim: 'units',
  }) as const;

export interface IdentityProvider extends AsyncDisposable {
  readonly issuer: string;
  /** Who signs in next, with which claims. */
  person: { sub: string } & Record<string, unknown>;
  /** Forgets who is signed in there. */
  readonly forget: () => void;
  /** Where a browser ends that is sent to `url`: the first address that is not the provider's. */
  readonly follow: (url: string) => Promise<string>;
}

/** Starts it. `claimsIn`: where claims beside the subject stand. */
export async function identityProvider(
  redirectUris: readonly string[],
  claimsIn: 'id_token' | 'userinfo' = 'userinfo',
): Promise<IdentityProvider> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const oidc = new Oidc(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [...redirectUris],
      },
    ],
    claims: { openid: ['sub'], profile: ['preferred_username', 'groups', 'units'] },
    conformIdTokenClaims: claimsIn === 'userinfo',
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...made.person, sub }) }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ['only for tests'] },
  });
  const callback = oidc.callback();
  server.on('request', (request, response) => {
    if (!request.url!.startsWith('/interaction/')) return void callback(request, response);
    void (async () => {
      const { prompt, params, session } = await oidc.interactionDetails(request, response);
      if (prompt.name === 'login')
        return oidc.interactionFinished(request, response, {
          login: { accountId: made.person.sub },
        });
      const grant = new oidc.Grant({
        accountId: session!.accountId,
        clientId: String(params['client_id']),
      });
      grant.addOIDCScope(String(params['scope']));
      return oidc.interactionFinished(request, response, {
        consent: { grantId: await grant.save() },
      });
    })();
  });
  const cookies = new Map<string, string>();
  const made: IdentityProvider = {
    issuer,
    person: { sub: 'nobody' },
    forget: () => cookies.clear(),
    follow: async (url) => {
      let at = url;
      while (at.startsWith(issuer)) {
        const answer = await fetch(at, {
          redirect: 'manual',
          headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
        });
        for (const one of answer.headers.getSetCookie()) {
          const [name = '', value = ''] = one.split(';', 1)[0]!.split(/=(.*)/s);
          cookies.set(name, value);
        }
        const next = answer.headers.get('location');
        if (next === null) throw new Error(`${answer.status} ${at}: ${await answer.text()}`);
        at = new URL(next, at).href;
      }
      return at;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return made;
}
