/** What went wrong, as RFC 9457 has it. Nothing of the inside is told. */
import { z } from 'zod';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { AppError } from '../model/error.ts';
import type { ApiContext } from './deps.ts';

export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  /** Stable code. */
  readonly code: string;
  readonly detail: string;
}

/** A refusal with its status. */
export class Refused extends Error {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  constructor(status: ContentfulStatusCode, code: string, detail: string) {
    super(detail);
    this.status = status;
    this.code = code;
  }
}

/** What a check found wrong first, by its name. */
export function notValid({ issues: [issue] }: Pick<z.ZodError, 'issues'>): Refused {
  const detail = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  return new Refused(422, 'request_invalid', detail);
}

const STATUS: Readonly<Partial<Record<string, ContentfulStatusCode>>> = {
  host_unknown: 404,
  request_invalid: 422,
  rollup_refused: 409,
  store_unavailable: 503,
  store_failed: 503,
  store_partial: 503,
  store_locked: 503,
  register_unavailable: 503,
  provider_unavailable: 503,
};

/** The answer to an error. */
export function problem(c: ApiContext, error: unknown): Response {
  const { status, code, detail } = described(error);
  const body: Problem = {
    type: 'about:blank',
    title: TITLES[status] ?? 'Error',
    status,
    code,
    detail,
  };
  c.header('content-type', 'application/problem+json');
  return c.body(JSON.stringify(body), status);
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Conflict',
  413: 'Too large',
  422: 'Not valid',
  429: 'Too many requests',
  500: 'Fault of the program',
  503: 'Not available',
};

function described(error: unknown): {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly detail: string;
} {
  if (error instanceof Refused)
    return { status: error.status, code: error.code, detail: error.message };
  if (error instanceof AppError)
    return { status: STATUS[error.code] ?? 500, code: error.code, detail: error.message };
  if (error instanceof z.ZodError)
    return { status: 422, code: 'request_invalid', detail: error.issues[0]?.message ?? '' };
  if (error instanceof HTTPException)
    return { status: error.status, code: 'http', detail: error.message };
  return {
    status: 500,
    code: 'fault',
    detail: 'This is a fault of the program; its log tells more.',
  };
}

export const nothingHere = (): Refused => new Refused(404, 'not_found', 'There is nothing here.');
