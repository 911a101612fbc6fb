// Every view: without violations of accessibility rules, on narrow screens and enlarged, in dark and light, by keyboard.
import assert from 'node:assert/strict';

export const VIEWS = {
	home: '', search: '#/search?q=bokaev', person: '#/entity/bekizhan-mendygaziyev', network: '#/entity/january-2022-protests/network',
	timeline: '#/entity/max-bokaev/timeline', 'contradictions-of-event': '#/entity/january-2022-protests/contradictions', claim: '#/claim/hrw-024',
	connections: '#/paths?from=max-bokaev&to=lukpan-akhmedyarov', contradictions: '#/contradictions', corroboration: '#/corroboration',
	questions: '#/questions', question: '#/question/relatives-of-exiled-activists?home=kazakhstan&ask=yes', reports: '#/reports',
	report: '#/report/hrw-world-report-2022', day: '#/day', past: '#/entity/almaty?asOf=2022-03-31', nothing: '#/search?q=xyzzyq'
};

// 320 is as narrow as a telephone; 640 is what is left of a screen of 1280 where everything is twice as large.
const LOOKS = { wide: {}, narrow: { width: 320, height: 640, colorScheme: 'dark' }, enlarged: { width: 640, height: 450 } };

const checks = {};

for (const [name, address] of Object.entries(VIEWS)) {
	checks[`view ${name} is accessible, wide and narrow, light and dark`] = async (browser) => {
		await browser.go(address);
		if (name === 'network' || name === 'connections') {
			await browser.drawn();
		}
		for (const [look, options] of Object.entries(LOOKS)) {
			await browser.look(options);
			if (look !== 'enlarged') {
				await browser.picture(`${name}-${look}`, { animations: 'disabled' });
			}
			assert.ok(await browser.page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), `${look}: has to be scrolled sideways`);
			assert.equal(await browser.page.locator('h1').count(), 1);
			if (name === 'network' && look === 'wide') {
				await browser.page.locator('.network').screenshot({ path: `${browser.screenshots}/network-alone.png` });
			}
			if (look !== 'enlarged') {
				await browser.accessible(look !== 'wide');
			}
		}
	};
}

checks['whoever has no mouse skips to the content, sees where they are, and reaches everything'] = async (browser) => {
	const { page } = browser;
	await browser.go('#/entity/max-bokaev');
	await page.keyboard.press('Tab');
	assert.equal(await page.evaluate(() => document.activeElement.id), 'skip');
	assert.ok((await page.locator('#skip').boundingBox()).y >= 0, 'the skip link is not to be seen');
	await page.keyboard.press('Enter');
	assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
	assert.match(page.url(), /#\/entity\/max-bokaev$/, 'the state was lost');
	const wanted = await page.$$eval('main a[href], main button, main input, main select, main summary', (all) => all.filter((element) => element.checkVisibility()).length);
	const reached = new Set();
	for (let press = 0; press < wanted + 8; press++) {
		await page.keyboard.press('Tab');
		const seen = await page.evaluate(() => {
			const element = document.activeElement;
			const inMain = document.getElementById('main').contains(element);
			element.dataset.number ??= String(Math.random());
			const { outlineStyle, outlineWidth } = getComputedStyle(element);
			return { number: element.dataset.number, inMain, outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2, counts: element.matches('a, button, input, select, summary') };
		});
		if (seen.inMain) {
			assert.ok(seen.outlined, 'the focus is not to be seen');
			if (seen.counts) {
				reached.add(seen.number);
			}
		}
	}
	assert.equal(reached.size, wanted);
};

checks['another view takes the focus to its content and says its part in the title'] = async (browser) => {
	await browser.go('#/entity/max-bokaev');
	await browser.page.getByRole('link', { name: 'Timeline' }).focus();
	await browser.page.keyboard.press('Enter');
	await browser.page.waitForSelector('.timeline');
	await browser.settled();
	assert.equal(await browser.page.evaluate(() => document.activeElement.id), 'main');
	assert.equal(await browser.page.title(), 'Timeline – rights-graph');
};

export { checks };
