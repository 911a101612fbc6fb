// The page of a service that wants to know who asks.
import assert from 'node:assert/strict';

const MIRA = { username: 'mira', password: 'correct horse battery' };

const REFUSALS = [
	[401, {}, /wants to know who you are[\s\S]*Load the page again/],
	[403, {}, /may not see this/],
	[429, { 'Retry-After': '150' }, /too often[\s\S]*Try again in 3 minutes/]
];

export const checks = {
	async 'whoever has given name and password reads, and all that the page asks for goes with them'(browser) {
		await browser.anew({ httpCredentials: MIRA });
		const refused = [];
		browser.page.on('response', (response) => response.status() >= 400 && refused.push(`${response.status()} ${response.url()}`));
		await browser.go('#/reports');
		assert.match(await browser.text('main h1'), /Reports/);
		await browser.go('#/questions');
		assert.match(await browser.text(), /Relatives of exiled activists/i);
		assert.deepEqual(refused, []);
	},

	async 'refusals are said in words of readers'(browser) {
		for (const [status, headers, words] of REFUSALS) {
			browser.expected.push(new RegExp(`status of ${status}`));
			const page = await browser.anew({ httpCredentials: MIRA });
			await page.route('**/api/reports*', (route) => route.fulfill({
				status, headers, contentType: 'application/problem+json', body: JSON.stringify({ type: 'about:blank', title: 'x', status, detail: 'rights-graph.access' })
			}));
			await browser.go('#/reports');
			const text = await browser.text();
			assert.match(text, words);
			assert.doesNotMatch(text, /rights-graph[.]access/);
		}
	}
};
