/** Steps of the register's schema, the same on SQLite and PostgreSQL. Append only; what has been released is never edited. */
import { sql, type CreateTableBuilder, type Kysely } from 'kysely';

export interface Migration {
  readonly name: string;
  readonly up: (db: Kysely<never>) => Promise<void>;
}

const people: Migration = {
  name: '001-people',
  up: async (db) => {
    const { schema } = db;
    await schema
      .createTable('user')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('name', 'text', (c) => c.notNull().unique())
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('units', 'text', (c) => c.notNull())
      .addColumn('password', 'text', (c) => c.notNull())
      .addColumn('totp', 'text')
      .addColumn('failures', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('locked_until', 'bigint', (c) => c.notNull().defaultTo(0))
      .addColumn('disabled', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('created', 'bigint', (c) => c.notNull())
      .execute();
    await schema
      .createTable('listing_order')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('number', 'text', (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('user_id', 'text', (c) => c.notNull())
      .addColumn('created', 'bigint', (c) => c.notNull())
      .addColumn('expires', 'bigint', (c) => c.notNull())
      .execute();
    for (const table of ['session', 'token'] as const)
      await schema
        .createTable(table)
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('user_id', 'text', (c) => c.notNull().references('user.id').onDelete('cascade'))
        .$call((t) =>
          table === 'token'
            ? t
                .addColumn('name', 'text', (c) => c.notNull())
                .addColumn('scope', 'text', (c) => c.notNull())
            : t,
        )
        .addColumn('order_id', 'text')
        .addColumn('created', 'bigint', (c) => c.notNull())
        .addColumn('expires', 'bigint', (c) => c.notNull())
        .execute();
  },
};

const audit: Migration = {
  name: '002-audit',
  up: async (db) => {
    const isPostgres = 'PostgresAdapter' === db.getExecutor().adapter.constructor.name;
    await db.schema
      .createTable('audit')
      .addColumn('seq', isPostgres ? 'serial' : 'integer', (c) =>
        isPostgres ? c.primaryKey() : c.primaryKey().autoIncrement(),
      )
      .addColumn('time', 'bigint', (c) => c.notNull())
      .addColumn('actor', 'text', (c) => c.notNull())
      .addColumn('action', 'text', (c) => c.notNull())
      .addColumn('subject', 'text', (c) => c.notNull())
      .addColumn('detail', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .execute();
    await sql`CREATE INDEX audit_time ON audit (time)`.execute(db);
  },
};

const units: Migration = {
  name: '003-units',
  up: async ({ schema }) => {
    const texts = (names: string, table: CreateTableBuilder<string>): CreateTableBuilder<string> =>
      names.split(' ').reduce((t, name) => t.addColumn(name, 'text', (c) => c.notNull()), table);
    const times = (names: string, table: CreateTableBuilder<string>): CreateTableBuilder<string> =>
      names.split(' ').reduce((t, name) => t.addColumn(name, 'bigint'), table);
    await times(
      'valid_from valid_to',
      texts(
        'name parent sector contact source',
        schema.createTable('unit').addColumn('id', 'text', (c) => c.primaryKey()),
      ),
    )
      .addColumn('changed', 'bigint', (c) => c.notNull())
      .execute();
    await times(
      'valid_from valid_to retired',
      texts(
        'prefix unit_id network_type region policy source',
        schema.createTable('prefix').addColumn('id', 'text', (c) => c.primaryKey()),
      ),
    )
      .addColumn('recorded', 'bigint', (c) => c.notNull())
      .execute();
    await schema.createIndex('prefix_source').on('prefix').columns(['source', 'retired']).execute();
  },
};

const providers: Migration = {
  name: '004-providers',
  up: async (db) => {
    await db.schema.alterTable('user').addColumn('provider', 'text').execute();
    await db.schema
      .createIndex('user_provider')
      .on('user')
      .column('provider' as never)
      .unique()
      .execute();
  },
};

const views: Migration = {
  name: '005-views',
  up: async ({ schema }) => {
    await schema
      .createTable('view')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('user_id', 'text', (c) => c.notNull().references('user.id').onDelete('cascade'))
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('query', 'text', (c) => c.notNull())
      .addColumn('days', 'integer')
      .addColumn('created', 'bigint', (c) => c.notNull())
      .addUniqueConstraint('view_name', ['user_id', 'name'] as never)
      .execute();
  },
};

const rollups: Migration = {
  name: '006-rollups',
  up: async ({ schema }) => {
    await schema
      .createTable('rollup_report')
      .addColumn('instance', 'text', (c) => c.notNull())
      .addColumn('from_day', 'text', (c) => c.notNull())
      .addColumn('to_day', 'text', (c) => c.notNull())
      .addColumn('made', 'text', (c) => c.notNull())
      .addColumn('received', 'bigint', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('signature', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('rollup_report_key', [
        'instance',
        'from_day',
        'to_day',
        'made',
      ] as never)
      .execute();
    await schema
      .createTable('rollup_handed')
      .addColumn('instance', 'text', (c) => c.notNull())
      .addColumn('list_id', 'text', (c) => c.notNull())
      .addColumn('hosts', 'integer', (c) => c.notNull())
      .addColumn('recorded', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('rollup_handed_key', ['instance', 'list_id'] as never)
      .execute();
  },
};

const openings: Migration = {
  name: '007-openings',
  up: async ({ schema }) => {
    await schema
      .createTable('opening')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('user_id', 'text', (c) => c.notNull())
      .addColumn('asked_by', 'text', (c) => c.notNull())
      .addColumn('hosts', 'text', (c) => c.notNull())
      .addColumn('sessions', 'text', (c) => c.notNull())
      .addColumn('order_number', 'text', (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('hours', 'integer', (c) => c.notNull())
      .addColumn('created', 'bigint', (c) => c.notNull())
      .addColumn('decider_id', 'text')
      .addColumn('decided_by', 'text')
      .addColumn('decided', 'bigint')
      .addColumn('expires', 'bigint', (c) => c.notNull())
      .addColumn('ended', 'integer', (c) => c.notNull())
      .execute();
  },
};

const cities: Migration = {
  name: '008-cities',
  up: async ({ schema }) => {
    await schema
      .alterTable('prefix')
      .addColumn('city', 'text', (c) => c.notNull().defaultTo(''))
      .execute();
  },
};

/** All of them, in order. */
export const migrations: readonly Migration[] = [
  people,
  audit,
  units,
  providers,
  views,
  rollups,
  openings,
  cities,
];
