// The same work by DuckDB, in the quickest of the ways that were tried:
//   node bench/duckdb.mjs WORK FORM TABLE OUT
import { DuckDBInstance } from '@duckdb/node-api';

const [work, form, table, out] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const isSemicolon = form === 'marks' || form === 'semicolon';
const counts = form === 'wages' ? ", wage: 'INTEGER'" : '';
const marks = form === 'marks' ? ", thousands = '.', decimal_separator = ','" : '';
const rows = `read_csv('${table}', header = true, auto_detect = false, quote = '"',
  delim = '${isSemicolon ? ';' : ','}'${marks},
  columns = { region_code: 'VARCHAR', region_name: 'VARCHAR', segment: 'VARCHAR',
    period: 'VARCHAR', potential: 'INTEGER', registered: 'INTEGER', subsidised: 'INTEGER'${counts} })`;
const uncovered = 'greatest(0, potential - registered)';

/** Sums by province and segment, of rows of which each region, segment and period has one. */
const GROUPED = (where) => `
  CREATE TABLE sums AS SELECT region_code[1:2] AS province, segment, max(rows) AS most, sum(p) AS p,
    sum(r) AS r, sum(u) AS u
  FROM (SELECT region_code, segment, period, count(*) AS rows, sum(potential) AS p,
      sum(registered) AS r, sum(${uncovered}) AS u
    FROM ${rows} ${where} GROUP BY region_code, segment, period)
  GROUP BY ALL`;
const WORKS = {
  grouped: [GROUPED(''), 'SELECT province, segment, p, r, u FROM sums'],
  region: [GROUPED("WHERE region_code LIKE '32.04.%'"), 'SELECT * FROM sums'],
  rows: [
    `CREATE TABLE sums AS SELECT *, ${uncovered} AS u, 201600 * ${uncovered} AS premium FROM ${rows}`,
    'SELECT * FROM sums ORDER BY region_code',
  ],
  target: [
    `CREATE TABLE sums AS SELECT region_code, sum(potential) AS p, sum(registered) AS r,
      greatest(0, ceil(0.6 * sum(potential)) - sum(registered)) AS missing
      FROM ${rows} GROUP BY region_code`,
    'SELECT region_code[1:2] AS province, sum(p), sum(r), sum(missing) FROM sums GROUP BY ALL',
  ],
};
const [make, take] = WORKS[work];
await connection.run(make);
if (work === 'grouped' || work === 'region') {
  const twice = await connection.runAndReadAll('SELECT max(most) FROM sums');
  if (Number(twice.getRows()[0][0]) > 1) throw new Error('a row stands twice');
}
await connection.run(`COPY (${take}) TO '${out}' (HEADER false)`);
