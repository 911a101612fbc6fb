// Connections, questions, disagreement, downloads.
import assert from 'node:assert/strict';

export const checks = {
	async 'question is asked with an entity chosen through the search'(browser) {
		const { page } = browser;
		await browser.go('#/questions');
		await page.getByRole('link', { name: 'Violations of person' }).click();
		await page.waitForSelector('.question');
		await page.getByRole('combobox', { name: 'Person', exact: true }).fill('bokaev');
		await page.getByRole('option', { name: /^Max Bokaev person/ }).click();
		await page.getByRole('button', { name: 'Ask' }).click();
		await page.waitForSelector('h2:has-text("Answer")');
		assert.match(page.url(), /person=max-bokaev/);
		const answer = await browser.text('table');
		assert.match(answer, /Imprisonment of Max Bokaev/);
		assert.match(answer, /5 years/);
		assert.match(answer, /hrw-024/);
	},

	async 'question with defaults shows them, and its link gives the answer'(browser) {
		await browser.go('#/question/relatives-of-exiled-activists');
		assert.equal(await browser.page.getByRole('combobox', { name: 'Home' }).inputValue(), 'Kazakhstan');
		await browser.page.getByRole('button', { name: 'Ask' }).click();
		await browser.page.waitForSelector('table');
		const link = browser.page.url();
		await browser.anew();
		await browser.page.goto(link);
		await browser.page.waitForSelector('table');
		assert.match(await browser.text('table'), /Bekizhan Mendygaziyev[\s\S]*alleged/);
	},

	async 'answer has its network: the entities of the rows, drawn and as a table, to be shared and downloaded'(browser) {
		const { page } = browser;
		await browser.go('#/question/relatives-of-exiled-activists?ask=yes');
		const ids = await page.$$eval('main .scrolls a[href^="#/entity/"]', (links) => links.map((link) => decodeURIComponent(link.hash.split('/')[2])));
		await page.getByRole('button', { name: /^Show \d+ entities of these rows as a network$/ }).press('Enter');
		await page.waitForURL(/network=yes/);
		const drawn = await browser.drawn();
		assert.deepEqual([...drawn.nodes].sort(), [...new Set(ids)].sort(), 'the network has not what the rows name');
		assert.ok(drawn.nodes.includes('bekizhan-mendygaziyev') && drawn.edges.length > 0);
		assert.deepEqual([...drawn.edges].sort(), (await browser.rows()).sort(), 'the picture and the table differ');
		assert.match(await browser.text('.network-table'), /is said to be a sibling of[\s\S]*alleged/);
		const linked = await page.$$eval('.network-table .end a', (links) => links.map((link) => link.hash.split('/')[2]));
		const alone = await page.$$eval('.alone [data-node]', (all) => all.map(({ dataset }) => dataset.node));
		assert.deepEqual([...new Set([...linked, ...alone])].sort(), [...drawn.nodes].sort(), 'the words leave out somebody');
		await browser.accessible();
		await browser.picture('question-network', { fullPage: true });
		await page.locator('.canvas').focus();
		await page.keyboard.press('ArrowRight');
		assert.equal((await browser.drawn()).chosen.length, 1);
		await page.getByText('Download this network').click();
		await page.waitForSelector('.answer-network .downloads a');
		const files = await page.$$eval('.answer-network .downloads a', (all) => all.map(({ href, download, innerText }) => [innerText, href, download]));
		assert.ok(files.length > 5 && files.every(([name]) => name !== 'dataset'));
		for (const [name, url, file] of files) {
			const answer = await page.request.get(url);
			assert.equal(answer.status(), 200, url);
			assert.match(file, /^network\./);
			if (name === 'json') {
				assert.deepEqual((await answer.json()).nodes.map(({ id }) => id).sort(), [...drawn.nodes].sort());
			}
		}
		const link = page.url();
		await browser.anew();
		await browser.page.goto(link);
		assert.deepEqual((await browser.drawn()).nodes.sort(), drawn.nodes.sort(), 'the link shows something else');
	},

	async 'answers to questions have a network of entities, as of a past day too'(browser) {
		const { page, address } = browser;
		const { queries } = await (await page.request.get(`${address}/api/queries`)).json();
		let shown = 0;
		await browser.go('');
		// Every third, for each takes a second or two.
		for (const { name } of queries.filter(({ parameters: needed }, at) => at % 3 === 0 && needed.every(({ required }) => !required))) {
			await browser.turn(`#/question/${name}?ask=yes&network=yes${shown === 2 ? '&asOf=2022-06-01' : ''}`);
			assert.equal(await page.locator('.trouble').count(), 0, `${name}: ${await browser.text()}`);
			if (await page.locator('main .nothing').count() === 0) {
				assert.ok((await browser.drawn()).nodes.length > 0, name);
				shown++;
			}
		}
		assert.ok(shown > 3, `${shown} only`);
	},

	async 'back leads from the network of an answer to the answer, and from there to the question'(browser) {
		const { page } = browser;
		await browser.go('#/question/relatives-of-exiled-activists');
		await page.getByRole('button', { name: 'Ask' }).click();
		await page.getByRole('button', { name: /as a network$/ }).click();
		await page.waitForURL(/network=yes/);
		await browser.drawn();
		assert.equal(await page.evaluate(() => document.querySelector('.answer').compareDocumentPosition(document.querySelector('.canvas')) & Node.DOCUMENT_POSITION_FOLLOWING), 4, 'the network stands before the answer');
		await page.goBack();
		await page.waitForSelector('.canvas', { state: 'detached' });
		await browser.settled();
		assert.match(page.url(), /ask=yes/);
		assert.match(await browser.text('.answer'), /Bekizhan Mendygaziyev/);
		await page.goBack();
		await page.waitForSelector('.answer', { state: 'detached' });
		assert.equal(await page.getByRole('button', { name: 'Ask' }).count(), 1);
	},

	async 'who says so stands beneath each row of every answer, and no table is wider than its place'(browser) {
		const { page, address } = browser;
		const { queries } = await (await page.request.get(`${address}/api/queries`)).json();
		const given = { 'violations-of-person': 'person=max-bokaev', 'figures-on-event': 'event=january-2022-protests' };
		let seen = 0;
		await browser.go('');
		for (const { name, parameters } of queries) {
			if (parameters.some(({ required }) => required) && !given[name]) {
				continue;
			}
			await browser.turn(`#/question/${name}?ask=yes&${given[name] ?? ''}`);
			const tables = await page.$$eval('.scrolls', (all) => all.map(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]));
			tables.forEach(([width, place]) => assert.ok(width <= place, `${name}: ${width} in ${place}`));
			const rows = await page.$$eval('.answer .beneath', (all) => all.map((row) => [row.innerText, row.getBoundingClientRect().right]));
			assert.ok(rows.length > 0, name);
			for (const [text, right] of rows) {
				assert.match(text, /(According to|Reservation):[\s\S]*Claims?:/, name);
				assert.ok(right <= 1280, name);
			}
			seen++;
		}
		assert.ok(seen > 20, `${seen} only`);
	},

	async 'whose claim is denied is not said of who denies it'(browser) {
		await browser.go('#/question/denials?ask=yes');
		const [denial] = await browser.page.$$eval('.answer .beneath', (all) => all.map((row) => row.innerText).filter((text) => /history-037b/.test(text)));
		assert.match(denial, /According to:\s*Russian population of Kazakhstan\s+Reservation:\s*alleged\s+Denied by:\s*International community/);
	},

	async 'question about an actor suggests actors only, and names in its answer lead to what they are names of'(browser) {
		const { page } = browser;
		await browser.go('#/question/who-said-what');
		await page.getByRole('combobox', { name: 'Actor', exact: true }).fill('kazakhstan');
		await page.waitForSelector('[role="option"]');
		const kinds = await page.$$eval('[role="option"] .suggestion-why', (all) => all.map((why) => why.textContent.split(' ')[0]));
		assert.ok(kinds.length > 0 && kinds.every((kind) => ['person', 'organisation', 'group'].includes(kind)), kinds.join());
		await browser.go('#/question/timeline?from=2022-01-01&to=2022-01-31&ask=yes');
		await page.locator('table').getByRole('link', { name: 'Protests and violence of January 2022' }).click();
		await page.waitForURL(/#\/entity\/january-2022-protests$/);
		await browser.settled();
	},

	async 'question refuses what is typed but not chosen'(browser) {
		const { page } = browser;
		await browser.go('#/question/violations-of-person');
		await page.getByRole('combobox', { name: 'Person', exact: true }).fill('somebody');
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Ask' }).click();
		assert.doesNotMatch(page.url(), /ask=/);
	},

	async 'connections are drawn and told with the claims on each step'(browser) {
		const { page } = browser;
		await browser.go('#/paths');
		await page.getByRole('combobox', { name: 'From' }).fill('bokaev');
		await page.getByRole('option', { name: /^Max Bokaev person/ }).click();
		await page.waitForURL(/from=max-bokaev/);
		await browser.settled();
		await page.getByRole('combobox', { name: 'To' }).fill('akhmedyarov');
		await page.getByRole('option', { name: /^Lukpan Akhmedyarov person/ }).click();
		await page.waitForSelector('.ways-between');
		assert.match(await browser.text('.ways-between'), /Lukpan Akhmedyarov is said to be a victim of Temporary detention[\s\S]*hrw-025/);
		const drawn = await browser.drawn();
		assert.equal(drawn.edges.length, 2);
		await page.getByRole('button', { name: 'Leave out ways by' }).first().click();
		await page.waitForURL(/avoid=/);
		await page.waitForSelector('.nothing, .ways-between');
	},

	async 'contradictions show both sides with who says it'(browser) {
		await browser.go('#/contradictions');
		const text = await browser.text();
		assert.match(text, /Protests and violence of January 2022/);
		assert.match(text, /according to/);
		assert.match(text, /as of 11 January 2022/);
		await browser.page.getByLabel('Show').selectOption('denial');
		await browser.page.waitForURL(/kind=denial/);
		await browser.page.waitForSelector('.denies, .nothing');
		assert.match(await browser.text(), /Denied[\s\S]*by /);
	},

	async 'corroboration names the reports and which of them count'(browser) {
		await browser.go('#/corroboration');
		assert.match(await browser.text('table'), /Protests and violence of January 2022[\s\S]*World Report 2022[\s\S]*not counted/);
	},

	async 'downloads are those that the description of the interface names, and can be had'(browser) {
		const { page, address } = browser;
		const description = await (await page.request.get(`${address}/v3/api-docs`)).json();
		for (const [view, template] of [['#/entity/max-bokaev/network', '/api/entities/{id}/neighbours'],
			['#/entity/max-bokaev/timeline', '/api/entities/{id}/timeline'], ['#/contradictions', '/api/contradictions'],
			['#/paths?from=max-bokaev&to=lukpan-akhmedyarov', '/api/paths'], ['#/question/sentences?ask=yes', '/api/queries/{name}/result']]) {
			await browser.go(view);
			await page.getByText('Download', { exact: true }).click();
			await page.waitForSelector('.downloads a');
			const links = await page.$$eval('.downloads a', (all) => all.map((link) => [link.innerText, link.href, link.download]));
			const formats = description.paths[template].get.parameters.find(({ name }) => name === 'format')?.schema.enum ?? ['json'];
			// An answer without nodes and edges can only be a table.
			const expected = await page.locator('.canvas, .timeline, .contradiction').count() > 0 ? formats : formats.filter((name) => ['json', 'csv'].includes(name));
			assert.deepEqual(links.map(([name]) => name).sort(), [...expected].sort(), view);
			assert.equal(links[0][0], ['gexf', 'graphml', 'csv-zip', 'csv'].find((name) => expected.includes(name)), view);
			for (const [, url, file] of links) {
				const answer = await page.request.get(url);
				assert.equal(answer.status(), 200, url);
				assert.doesNotMatch(file, /bokaev/, 'a name of a person in that of a file');
			}
		}
	}
};
