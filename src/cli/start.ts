/** `npm start`: builds when something changed, then serves. PORT, HOST and ORIGIN are read by the server. */
import { pathToFileURL } from 'node:url';
import { buildIsFresh } from './build-is-fresh.ts';
import { run } from './run.ts';

if (!buildIsFresh()) run('vite', 'build', '--logLevel', 'warn');
process.env['PORT'] ??= '3000';
await import(pathToFileURL('build/index.js').href);
