/** `npm start`: builds when something changed, then serves. PORT, HOST, ORIGIN, DATA_DIR, DATABASE_URL and SIGNUP_CODE are read by the server. */
import { pathToFileURL } from 'node:url';
import { buildIsFresh } from './build-is-fresh.ts';
import { run } from './run.ts';

if (!buildIsFresh()) run('vite', 'build', '--logLevel', 'warn');
process.env['PORT'] ??= '3000';
// A snapshot of a long conversation is larger than the server would take by itself.
process.env['BODY_SIZE_LIMIT'] ??= '5M';
await import(pathToFileURL('build/index.js').href);
