/** Views of the list of hosts that somebody keeps: a name for a filter, each user's own. */
import { AppError } from '../model/error.ts';
import type { Register } from './register.ts';
import { newId } from './secrets.ts';

const MOST = 100;

/** A kept view. */
export interface View {
  readonly id: string;
  readonly name: string;
  /** The filter as a query string, in the words of the API. */
  readonly query: string;
  /** So many days up to today, in place of `from` and `to`; null: as the filter says. */
  readonly days: number | null;
}

/** Views of a user, by name. */
export function listViews(register: Register, userId: string): Promise<View[]> {
  return register
    .selectFrom('view')
    .select(['id', 'name', 'query', 'days'])
    .where('user_id', '=', userId)
    .orderBy('name')
    .execute();
}

/** Keeps a view; one of the same name is replaced. Throws `request_invalid` beyond a hundred. */
export async function keepView(
  register: Register,
  userId: string,
  { name, query, days }: Omit<View, 'id'>,
): Promise<View> {
  const view = { id: newId(), name, query, days };
  await register.transaction().execute(async (db) => {
    await db.deleteFrom('view').where('user_id', '=', userId).where('name', '=', name).execute();
    const { kept } = await db
      .selectFrom('view')
      .select(({ fn }) => fn.countAll<number>().as('kept'))
      .where('user_id', '=', userId)
      .executeTakeFirstOrThrow();
    if (kept >= MOST) throw new AppError('request_invalid', `At most ${MOST} views are kept.`);
    await db
      .insertInto('view')
      .values({ ...view, user_id: userId, created: Date.now() })
      .execute();
  });
  return view;
}

/** Forgets a view of a user. */
export async function forgetView(register: Register, userId: string, id: string): Promise<void> {
  await register.deleteFrom('view').where('user_id', '=', userId).where('id', '=', id).execute();
}
