// The network: drawn, expanded, filtered, shared, and always the same as its table.
import assert from 'node:assert/strict';

const same = (drawn, rows) => assert.deepEqual([...drawn.edges].sort(), [...rows].sort(), 'the picture and the table differ');

const EVENT = '#/entity/january-2022-protests/network';

export const checks = {
	async 'click expands what is clicked, the table grows with the picture, and the link shows it again'(browser) {
		const { page } = browser;
		await browser.go('#/entity/bekizhan-mendygaziyev/network');
		const before = await browser.drawn();
		same(before, await browser.rows());
		const place = await page.locator('.canvas').boundingBox();
		await page.waitForTimeout(600);
		const { x, y } = await page.evaluate(() => document.querySelector('.canvas')._cyreg.cy.getElementById('barlyk-mendygaziyev').renderedPosition());
		await page.mouse.click(place.x + x, place.y + y);
		await page.waitForURL(/expanded=barlyk-mendygaziyev/);
		await browser.settled();
		const after = await browser.drawn();
		assert.ok(after.edges.length > before.edges.length, 'nothing was added');
		same(after, await browser.rows());
		const link = page.url();
		await browser.anew();
		await browser.page.goto(link);
		await browser.page.waitForSelector('.network');
		const shared = await browser.drawn();
		assert.deepEqual([...shared.edges].sort(), [...after.edges].sort(), 'the link shows something else');
	},

	async 'file has what is drawn, also what was expanded and narrowed down'(browser) {
		const { page } = browser;
		await browser.go('#/entity/max-bokaev/network?expanded=detention-lukpan-akhmedyarov&report=hrw-world-report-2022');
		const drawn = await browser.drawn();
		assert.ok(drawn.nodes.includes('lukpan-akhmedyarov'));
		await page.getByText('Download', { exact: true }).click();
		await page.waitForSelector('.downloads a');
		const json = await page.locator('.downloads a', { hasText: /^json$/ }).getAttribute('href');
		const { nodes, edges } = await (await page.request.get(new URL(json, page.url()).href)).json();
		const remark = await browser.text('.downloads');
		assert.deepEqual(nodes.map(({ id }) => id).sort(), [...drawn.nodes].sort());
		assert.ok(drawn.edges.every((id) => edges.some((edge) => edge.id === id)), 'something that is drawn is not in the file');
		assert.match(remark, edges.length === drawn.edges.length ? /and nothing else/ : /Beyond it \d+ statement/);
	},

	async 'keys walk through the picture and expand, without the mouse'(browser) {
		const { page } = browser;
		await browser.go('#/entity/max-bokaev/network');
		const before = await browser.drawn();
		await page.locator('.canvas').focus();
		await page.keyboard.press('ArrowRight');
		assert.deepEqual((await browser.drawn()).chosen, ['max-bokaev']);
		for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
			await page.keyboard.press(key);
			if ((await browser.drawn()).chosen[0] !== 'max-bokaev') {
				break;
			}
		}
		const { chosen: [chosen] } = await browser.drawn();
		assert.notEqual(chosen, 'max-bokaev');
		assert.ok((await browser.text('#announcer')).length > 0, 'nothing is said to who does not see it');
		await page.keyboard.press('Enter');
		await page.waitForURL(new RegExp(`expanded=${chosen}`));
		await browser.settled();
		const after = await browser.drawn();
		assert.ok(after.nodes.length >= before.nodes.length);
		same(after, await browser.rows());
	},

	async 'button in the table expands and keeps the reader in the table'(browser) {
		const { page } = browser;
		await browser.go('#/entity/max-bokaev/network');
		await browser.drawn();
		await page.getByRole('button', { name: 'Show what is around Temporary detention' }).focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/expanded=detention-lukpan-akhmedyarov/);
		await browser.settled();
		assert.ok((await browser.drawn()).nodes.includes('lukpan-akhmedyarov'));
		assert.ok(await page.evaluate(() => document.activeElement.closest('.scrolls') !== null), 'the focus was lost');
	},

	async 'filters by kind, relationship, report and time narrow picture and table alike'(browser) {
		const { page } = browser;
		await browser.go(EVENT);
		const all = await browser.drawn();
		await page.getByLabel('violations').check();
		await page.getByRole('button', { name: 'Apply' }).click();
		await page.waitForURL(/types=Violation/);
		await page.waitForSelector('.network-table');
		const violations = await browser.drawn();
		assert.ok(violations.edges.length > 0 && violations.edges.length < all.edges.length);
		same(violations, await browser.rows());
		await browser.go(EVENT + '?relationships=PART_OF');
		const parts = await browser.drawn();
		assert.ok(parts.edges.length > 0 && parts.edges.length < all.edges.length);
		await browser.go(EVENT);
		await browser.drawn();
		await page.getByLabel('Said in').selectOption({ label: 'World Report 2022: Kazakhstan' });
		await page.waitForURL(/report=hrw-world-report-2022/);
		await page.waitForFunction(() => /hidden by the filters/.test(document.querySelector('.count').textContent));
		const report = await browser.drawn();
		assert.ok(report.edges.length > 0 && report.edges.length < all.edges.length);
		same(report, await browser.rows());
		assert.match(await browser.text('.network-table'), /hrw-/);
		await browser.go(EVENT + '?to=2022-01-04');
		const early = await browser.drawn();
		assert.ok(early.edges.length < all.edges.length, 'no statement is later');
		same(early, await browser.rows());
	},

	async 'what is in contradiction is marked in picture and table, in words too'(browser) {
		await browser.go(EVENT);
		const { disputed } = await browser.drawn();
		assert.ok(disputed.length > 0, 'nothing is marked');
		const rows = await browser.page.$$eval('.is-disputed', (marked) => marked.map((row) => [row.dataset.edge, /disputed/.test(row.innerText)]));
		assert.deepEqual(rows.map(([id]) => id).sort(), [...disputed].sort());
		assert.ok(rows.every(([, inWords]) => inWords));
	},

	async 'statement that is hedged wherever it is said has its own line, its hedge along it, and a legend'(browser) {
		await browser.go('#/entity/barlyk-mendygaziyev/network');
		await browser.drawn();
		const edges = await browser.page.evaluate(() => document.querySelector('.canvas')._cyreg.cy.edges().map((edge) => ({ type: edge.data('type'), says: edge.data('says'), hedged: edge.hasClass('hedged'), line: edge.style('line-style') })));
		const of = (type) => edges.find((edge) => edge.type === type);
		assert.deepEqual(of('AIMED_AT'), { type: 'AIMED_AT', says: 'aimed at (alleged)', hedged: true, line: 'dashed' });
		assert.deepEqual(of('RELATIVE_OF'), { type: 'RELATIVE_OF', says: 'sibling', hedged: false, line: 'solid' });
		assert.equal(of('JUDGED').says, 'coder: not the same');
		assert.match(await browser.text('.network-picture'), /hedged wherever it is said[\s\S]*compared by a coder, said by no report/);
		const row = await browser.page.$$eval('.network-table tbody tr', (rows) => rows.map((one) => one.innerText).find((text) => /judged by a coder/.test(text)));
		assert.match(row, /no claim of a report/);
		assert.doesNotMatch(row, /none coded/);
	},

	async 'people are named in a picture of many parts, on narrow screens too, in letters that can be read'(browser) {
		for (const width of [1280, 390]) {
			await browser.anew({ width, height: 844 });
			await browser.go('#/question/people-named-in-reports?ask=yes&network=yes');
			await browser.drawn();
			await browser.page.waitForTimeout(300);
			const { people, named, least, wide, high } = await browser.page.evaluate(() => {
				const { cy } = document.querySelector('.canvas')._cyreg;
				const all = cy.nodes('[type = "Person"]');
				const written = all.not('.unnamed');
				const box = cy.elements().renderedBoundingBox({ includeLabels: false });
				return { people: all.length, named: written.length, least: Math.min(...written.map((node) => parseFloat(node.style('font-size')) * cy.zoom())), wide: box.w / cy.width(), high: box.h / cy.height() };
			});
			assert.ok(named > people * (width > 1000 ? 0.9 : 0.3), `${width}: ${named} of ${people}`);
			assert.ok(least > 10.5, `${width}: ${least} pixels`);
			assert.ok(Math.max(wide, high) > 0.75 && Math.min(wide, high) > 0.45, `${width}: ${wide} by ${high} of the picture`);
			assert.equal(await browser.page.locator('.unnamed').isVisible(), await browser.page.evaluate(() => document.querySelector('.canvas')._cyreg.cy.nodes('.unnamed').nonempty()));
			await browser.picture(`question-network-${width}`);
		}
	},

	async 'nothing moves by itself where somebody wants it so'(browser) {
		await browser.anew({ reducedMotion: 'reduce' });
		await browser.go('#/entity/max-bokaev/network');
		await browser.drawn();
		await browser.page.getByRole('button', { name: 'Show what is around Temporary detention' }).click();
		await browser.page.waitForURL(/expanded=/);
		assert.equal(await browser.page.evaluate(() => document.querySelector('.canvas')._cyreg.cy.nodes().some((node) => node.animated())), false);
	}
};
