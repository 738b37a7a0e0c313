import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { protectAnswers, securityHeaders } from './security-headers.ts';

it('every answer of the process carries the security headers, whoever gives it', async () => {
	protectAnswers(true);
	const http = createServer((_request, response) => {
		response.writeHead(200, { 'content-type': 'text/plain' }).end('a file');
	}).listen(0, '127.0.0.1');
	await once(http, 'listening');
	const address = http.address();
	const port = typeof address === 'object' ? address?.port : null;
	const { headers } = await fetch(`http://127.0.0.1:${port ?? 0}/`);
	expect(Object.fromEntries(headers)).toMatchObject({
		...securityHeaders,
		'strict-transport-security': 'max-age=31536000',
		'content-type': 'text/plain'
	});
	http.close();
});
