import pg from 'pg';

/** A statement that a connection keeps under a name, with the columns of its answer once it has run. */
export interface Prepared {
  readonly name: string;
  columns: Columns | null;
}

/** How the driver reads the rows of an answer; it works this out from the description that PostgreSQL sends. */
interface Columns {
  fields: unknown;
  _parsers: unknown;
  _prebuiltEmptyResultObject: unknown;
}

/** Of the driver's query, what `@types/pg` does not say. */
interface DriversQuery {
  name: string | undefined;
  callback: (error: Error | null, result: pg.QueryResult) => void;
  _result: Columns;
  _accumulateRows: boolean;
  submit(connection: Wire): Error | null;
  handleCommandComplete(message: unknown, connection: Wire): void;
}

/** The connection itself, to which a query writes its messages. */
export type Wire = object;

const Query = pg.Query as unknown as new (text: string, values: unknown[]) => DriversQuery;

/**
 * Runs a prepared statement without asking again what its columns are. They cannot change: PostgreSQL refuses to run a
 * statement whose answer a migration has changed (`isOutdated`), and then it is prepared anew, under another name. That
 * spares PostgreSQL the look-up of every column, and us the reading of it.
 */
export class PreparedQuery extends Query {
  constructor(
    private readonly prepared: Prepared,
    text: string,
    values: unknown[],
  ) {
    super(text, values);
    this.name = prepared.name;
  }

  override submit(connection: Wire): Error | null {
    const { columns } = this.prepared;
    if (!columns) return super.submit(connection);
    Object.assign(this._result, columns);
    this._accumulateRows = true;
    return super.submit(undescribed(connection));
  }

  override handleCommandComplete(message: unknown, connection: Wire): void {
    super.handleCommandComplete(message, connection);
    const { fields, _parsers, _prebuiltEmptyResultObject } = this._result;
    this.prepared.columns ??= { fields, _parsers, _prebuiltEmptyResultObject };
  }
}

const quiet = new WeakMap<Wire, Wire>();

/** The same connection, but that it sends no request for a description. */
function undescribed(connection: Wire): Wire {
  const known = quiet.get(connection) ?? Object.create(connection, { describe: { value: () => undefined } });
  quiet.set(connection, known);
  return known;
}
