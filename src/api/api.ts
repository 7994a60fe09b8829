/** The API as one application: security headers, limits, the routes, their description, and the console's files. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { except } from 'hono/combine';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';
import { langOf, type Api, type ApiContext, type ApiDeps, type Env } from './deps.ts';
import { docsPage, type ApiDocument } from './docs-page.ts';
import { needs } from './access.ts';
import { consoleFile, mapFile } from './files.ts';
import { markPartial } from './partial.ts';
import { notValid, nothingHere, problem, Refused } from './problem.ts';
import { limited } from './rate-limit.ts';
import { routes } from './routes/index.ts';
import { LARGEST_TABLE } from './routes/units.ts';

/** Largest request body; nothing asked for here is long. */
const MAX_BODY = 64 * 1024;
const REQUESTS_A_MINUTE = 1200;

/** Where tables are handed over. */
const TABLES = '/units/import';
/** Where counts are handed up: of a country's regions, pools and lists. */
const ROLLUPS = '/rollups';
const LARGEST_ROLLUP = 1024 * 1024;

const bodyUpTo = (maxSize: number): MiddlewareHandler<Env> =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Refused(413, 'too_large', `A request may have ${maxSize} bytes.`);
    },
  });

const POLICY = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  styleSrc: ["'self'", "'unsafe-inline'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  formAction: ["'self'"],
};

/** Makes it. It answers below `/api/v1`; everything else is the console. */
export function createApi(deps: ApiDeps): OpenAPIHono<Env> {
  const root = new OpenAPIHono<Env>();
  root.use(
    secureHeaders({
      contentSecurityPolicy: POLICY,
      crossOriginResourcePolicy: 'same-origin',
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
    }),
  );
  root.onError((error, c) => {
    const answer = problem(c, error);
    if (answer.status >= 500 && !isCut(c)) deps.onFault(error);
    return answer;
  });
  root.notFound((c) => problem(c, nothingHere()));

  const api: Api = new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw notValid(result.error);
    },
  });
  api.use(limited('api', REQUESTS_A_MINUTE));
  // Only who signed in may hand a table over.
  api.use(TABLES, needs(deps, 'users'), bodyUpTo(LARGEST_TABLE + MAX_BODY));
  api.use(ROLLUPS, bodyUpTo(LARGEST_ROLLUP));
  const long = [TABLES, ROLLUPS].map((path) => `/api/v1${path}`);
  api.use(except(({ req }) => long.includes(req.path), bodyUpTo(MAX_BODY)));
  api.use(sameOrigin);
  api.use(revalidated);
  // A stream has no end to reckon a tag of.
  api.use(except(isStream, etag()));
  api.use(markPartial);
  for (const add of routes) add(api, deps);
  const described = {
    openapi: '3.1.0',
    info: { title: 'Davylamp', version: deps.version },
    servers: [{ url: '/api/v1' }],
  };
  api.doc31('/openapi.json', described);
  root.route('/api/v1', api);
  root.get('/api/docs', (c) =>
    c.html(docsPage(api.getOpenAPI31Document(described) as unknown as ApiDocument, langOf(c))),
  );
  root.all('/api/*', () => {
    throw nothingHere();
  });
  root.get('/maps/*', (c) => mapFile(c, deps));
  root.get('*', (c) => consoleFile(c, deps));
  return root;
}

const isStream = ({ req }: Context): boolean => /^\/api\/v1\/(events$|exports\/)/.test(req.path);

/** Whose connection ended before the request was whole: nobody's fault but theirs. */
function isCut({ env }: Context): boolean {
  const incoming = (env as Partial<HttpBindings> | undefined)?.incoming;
  return incoming?.destroyed === true && !incoming.complete;
}

/** Kept by the browser, and asked about each time. */
async function revalidated(c: ApiContext, next: () => Promise<void>): Promise<void> {
  await next();
  c.header('cache-control', 'private, no-cache');
}

/** What changes something must come from a page of ours, or bear a token: cookies alone are not believed. */
async function sameOrigin(c: ApiContext, next: () => Promise<void>): Promise<void> {
  const safe = ['GET', 'HEAD', 'OPTIONS'].includes(c.req.method);
  if (!safe && c.req.header('authorization') === undefined) {
    const origin = c.req.header('origin');
    const host = c.req.header('host');
    if (origin === undefined || !URL.canParse(origin) || new URL(origin).host !== host)
      throw new Refused(
        403,
        'cross_origin',
        'Requests that change something come from our own pages.',
      );
    if (c.req.header('content-type')?.startsWith('application/json') === false)
      throw new Refused(415, 'media_type', 'JSON only.');
  }
  await next();
}
