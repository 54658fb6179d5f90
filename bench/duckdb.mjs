// The same sums by DuckDB, its own way: node bench/duckdb.mjs TABLE OUT [PERIOD]
import { DuckDBInstance } from '@duckdb/node-api';

const [table, out, period] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const rows = `read_csv('${table}', header = true, columns = {
  region_code: 'VARCHAR', region_name: 'VARCHAR', segment: 'VARCHAR', period: 'VARCHAR',
  potential: 'BIGINT', registered: 'BIGINT', subsidised: 'BIGINT' })`;
const twice = await connection.runAndReadAll(`
  SELECT count(*) - count(DISTINCT (region_code, segment, period)) FROM ${rows}`);
if (Number(twice.getRows()[0][0]) > 0) throw new Error('duplicate rows');
await connection.run(`
  COPY (
    SELECT region_code[1:2] AS province, segment, sum(potential), sum(registered),
      sum(greatest(0, potential - registered))
    FROM ${rows} ${period ? `WHERE period = '${period}'` : ''} GROUP BY ALL
  ) TO '${out}' (HEADER false)`);
