/** Signing in at the identity provider of the configuration: the way there, and the way back. */
import { createRoute, z } from '@hono/zod-openapi';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { AppError } from '../../model/error.ts';
import { record } from '../../register/audit.ts';
import type { Identity, Provider, Underway } from '../../register/provider.ts';
import { openSession } from '../../register/sessions.ts';
import { userOfProvider } from '../../register/users.ts';
import { setSession } from '../access.ts';
import type { ApiContext, ApiDeps, Routes } from '../deps.ts';
import { Refused } from '../problem.ts';
import { limited } from '../rate-limit.ts';

const PATH = '/session/provider';
/** Readable on the way back from another site, which a cookie of a session is not. */
const COOKIE = { name: 'davylamp_sign_in', path: `/api/v1${PATH}` };
const MINUTES = 10;

const kept = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
});

const redirect = { 302: { description: 'Go there.' } } as const;

/** A page of ours: a path, and nothing that a browser takes for another host. */
const pageOf = (to: string | undefined): string =>
  to !== undefined && /^\/(?![/\\])[^\\\s]*$/.test(to) ? to : '/';

/** Where we are, as the browser sees it. */
const originOf = (c: ApiContext, { secure }: ApiDeps): string =>
  `${secure ? 'https' : 'http'}://${c.req.header('host') ?? ''}`;

function providerOf({ provider }: ApiDeps): Provider {
  if (provider === undefined)
    throw new Refused(404, 'not_found', 'No identity provider is configured.');
  return provider;
}

function underway(c: ApiContext): (Underway & { readonly to: string }) | undefined {
  try {
    const text = Buffer.from(getCookie(c, COOKIE.name) ?? '', 'base64url').toString();
    return kept.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The way there. */
const leave: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'get',
      path: PATH,
      tags: ['session'],
      summary: 'Sign in at the identity provider: the way there',
      middleware: limited('sign-in', 30),
      request: {
        query: z.object({ to: z.string().max(2000).optional().describe('Page to come back to.') }),
      },
      responses: redirect,
    }),
    async (c) => {
      const { url, kept: one } = await providerOf(deps).begin(
        `${originOf(c, deps)}/api/v1${PATH}/callback`,
      );
      const value = JSON.stringify({ ...one, to: pageOf(c.req.valid('query').to) });
      setCookie(c, COOKIE.name, Buffer.from(value).toString('base64url'), {
        httpOnly: true,
        sameSite: 'Lax',
        secure: deps.secure,
        path: COOKIE.path,
        maxAge: MINUTES * 60,
      });
      return c.redirect(url.href);
    },
  );
};

/** Opens a session for whom the provider named, or says why not. */
async function admit(c: ApiContext, deps: ApiDeps, identity: Identity): Promise<string> {
  const { register } = deps;
  const user = await userOfProvider(register, identity);
  if (typeof user === 'string') {
    await record(register, { actor: identity.name, action: 'sign-in-refused', subject: user });
    return user;
  }
  if (user.change !== undefined)
    await record(register, {
      actor: 'system',
      action: user.change,
      subject: user.name,
      detail: { role: user.role, units: user.units, by: identity.subject },
    });
  setSession(c, await openSession(register, user), deps);
  await record(register, {
    actor: user.name,
    action: 'sign-in',
    subject: 'provider',
    detail: { by: identity.subject },
  });
  return '';
}

/** The way back. What went wrong stands behind `#`, for the page to say. */
const comeBack: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'get',
      path: `${PATH}/callback`,
      tags: ['session'],
      summary: 'Sign in at the identity provider: the way back',
      middleware: limited('sign-in', 30),
      responses: redirect,
    }),
    async (c) => {
      const provider = providerOf(deps);
      const one = underway(c);
      deleteCookie(c, COOKIE.name, { path: COOKIE.path });
      if (one === undefined) return c.redirect('/#refused=expired');
      const { search } = new URL(c.req.url);
      const url = new URL(`${originOf(c, deps)}/api/v1${PATH}/callback${search}`);
      try {
        const refused = await admit(c, deps, await provider.finish(url, one));
        return c.redirect(refused === '' ? one.to : `/#refused=${refused}`);
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'sign_in_invalid') throw error;
        await record(deps.register, {
          actor: 'somebody',
          action: 'sign-in-refused',
          subject: 'provider',
          detail: { reason: error.message },
        });
        return c.redirect('/#refused=invalid');
      }
    },
  );
};

/** Its routes. */
export const provider: readonly Routes[] = [leave, comeBack];
