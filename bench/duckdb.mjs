// The same sums by DuckDB, in the quickest of the ways that were tried (a table first, two
// queries, types found by itself): node bench/duckdb.mjs TABLE OUT [PERIOD]
import { DuckDBInstance } from '@duckdb/node-api';

const [table, out, period] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(':memory:')).connect();

/** All rows of one region, segment and period, of which there should be one. */
const keys = `
  SELECT region_code[1:2] AS province, segment, period, count(*) AS rows, sum(potential) AS p,
    sum(registered) AS r, sum(greatest(0, potential - registered)) AS u
  FROM read_csv('${table}', header = true, auto_detect = false, delim = ',', quote = '"',
    columns = { region_code: 'VARCHAR', region_name: 'VARCHAR', segment: 'VARCHAR',
      period: 'VARCHAR', potential: 'INTEGER', registered: 'INTEGER', subsidised: 'INTEGER' })
  GROUP BY region_code, segment, period`;
await connection.run(`
  CREATE TABLE sums AS
  SELECT province, segment, period, max(rows) AS most, sum(p) AS p, sum(r) AS r, sum(u) AS u
  FROM (${keys}) GROUP BY ALL`);
const twice = await connection.runAndReadAll('SELECT max(most) FROM sums');
if (Number(twice.getRows()[0][0]) > 1) throw new Error('a row stands twice');
const wanted = period ? `WHERE period = '${period}'` : '';
await connection.run(`
  COPY (SELECT province, segment, p, r, u FROM sums ${wanted}) TO '${out}' (HEADER false)`);
