/** Every error a user can meet: a stable code, what it means, and the exit status it gives. Bad input bytes are
 * not errors; they are counted. */

export const errors = {
  config_invalid: { exit: 3, message: 'The configuration is not valid.' },
  config_missing: { exit: 3, message: 'The configuration file cannot be read.' },
  usage: { exit: 1, message: 'The command line is not understood.' },
  input_missing: { exit: 4, message: 'The input does not exist or cannot be read.' },
  capture_unavailable: { exit: 4, message: 'The interface cannot be listened on.' },
  input_unreadable: { exit: 2, message: 'Part of the input could not be read.' },
  spool_unavailable: { exit: 5, message: 'The spool cannot be written.' },
  service_unavailable: { exit: 5, message: 'The service does not answer.' },
  store_unavailable: { exit: 5, message: 'The store cannot be opened.' },
  store_engine_missing: { exit: 5, message: 'The embedded store engine is not installed.' },
  store_locked: { exit: 5, message: 'Another process has the store open.' },
  store_failed: { exit: 5, message: 'The store refused a request.' },
  store_partial: { exit: 5, message: 'A shard of the store does not answer.' },
  rows_refused: { exit: 5, message: 'The store cannot take these rows.' },
  register_unavailable: { exit: 5, message: 'The register cannot be opened.' },
  units_invalid: { exit: 2, message: 'The units cannot be taken in.' },
  units_unanswered: { exit: 4, message: 'The address register does not answer.' },
  provider_unavailable: { exit: 5, message: 'The identity provider does not answer.' },
  sign_in_invalid: {
    exit: 1,
    message: 'The identity provider refused, or answered something else.',
  },
  rollup_unanswered: { exit: 5, message: 'The instance above does not answer.' },
  rollup_refused: { exit: 5, message: 'The counts were refused.' },
  request_invalid: { exit: 1, message: 'The request is not valid.' },
  data_invalid: { exit: 3, message: 'A data file is damaged.' },
  key_wrong: { exit: 3, message: 'The key does not open this.' },
  sealed_damaged: { exit: 2, message: 'What is sealed was changed.' },
  request_refused: { exit: 1, message: 'The server refused.' },
  host_unknown: { exit: 6, message: 'Nothing is known of this host.' },
} as const satisfies Record<string, { exit: number; message: string }>;

export type ErrorCode = keyof typeof errors;

/** An error with a code of the table above, told to the user in one line. */
export class AppError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, detail?: string, cause?: unknown) {
    super(detail === undefined ? errors[code].message : `${errors[code].message} ${detail}`, {
      cause,
    });
    this.name = 'AppError';
    this.code = code;
  }
  get exit(): number {
    return errors[this.code].exit;
  }
}
