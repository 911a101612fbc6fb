// Finding, reading, and going back and forth.
import assert from 'node:assert/strict';

const start = async (browser) => {
	await browser.go('');
	await browser.page.getByRole('combobox', { name: 'Whom or what' }).fill('bekizhan');
	await browser.page.waitForSelector('[role="option"]');
};

export const checks = {
	async 'search suggests while one types, says why, and leads to the person'(browser) {
		const { page } = browser;
		await start(browser);
		const option = page.getByRole('option', { name: /^Bekizhan Mendygaziyev person/ });
		assert.match(await option.innerText(), /person · a part of the name/);
		await page.keyboard.press('ArrowDown');
		assert.equal(await option.getAttribute('aria-selected'), 'true');
		const input = page.getByRole('combobox', { name: 'Whom or what' });
		assert.equal(await input.getAttribute('aria-activedescendant'), await option.getAttribute('id'));
		await page.keyboard.press('Enter');
		await page.waitForSelector('h1:has-text("Bekizhan Mendygaziyev")');
		await browser.settled();
		const text = await browser.text();
		assert.match(text, /Bekizhan Mendygaziyev is said to be a sibling of Barlyk Mendygaziyev/);
		assert.match(text, /Bekizhan Mendygaziyev is said to be a victim of Sentencing of Bekizhan Mendygaziyev/);
		assert.match(text, /According to/);
		assert.doesNotMatch(await page.title(), /Bekizhan|Mendygaziyev/, 'the name of a person in the title');
	},

	async 'search finds another script and Enter without a suggestion lists all that fit'(browser) {
		const { page } = browser;
		await browser.go('');
		await page.getByRole('combobox', { name: 'Whom or what' }).fill('бокаев');
		await page.keyboard.press('Enter');
		await page.waitForSelector('.hits');
		assert.match(await browser.text('.hits'), /Max Bokaev\s+Person · .*another script/);
		assert.match(await browser.text(), /\d+ hits?/);
	},

	async 'what cannot be found is said with what that means'(browser) {
		await browser.go('#/search?q=xyzzyq');
		assert.match(await browser.text(), /does not mean that nothing happened/);
	},

	async 'suggestions close on Escape and keep what was typed'(browser) {
		await start(browser);
		await browser.page.keyboard.press('Escape');
		const input = browser.page.getByRole('combobox', { name: 'Whom or what' });
		assert.equal(await input.getAttribute('aria-expanded'), 'false');
		assert.equal(await input.inputValue(), 'bekizhan');
	},

	async 'back and forward lead through the views'(browser) {
		const { page } = browser;
		await browser.go('#/entity/max-bokaev');
		await page.getByRole('link', { name: 'Timeline' }).click();
		await page.waitForSelector('.timeline');
		await page.locator('.timeline').getByRole('link', { name: /^Claim hrw-024/ }).first().click();
		await page.waitForSelector('.voices');
		await page.goBack();
		await page.waitForSelector('.timeline');
		await page.goBack();
		await page.waitForSelector('h2:has-text("In short")');
		await page.goForward();
		await page.waitForSelector('.timeline');
		assert.match(page.url(), /#\/entity\/max-bokaev\/timeline$/);
	},

	async 'timeline keeps to the time that the address says'(browser) {
		await browser.go('#/entity/max-bokaev/timeline?from=2021-02-03&to=2021-02-03');
		const text = await browser.text('.timeline');
		assert.match(text, /3 February 2021/);
		assert.doesNotMatch(text, /Release of Max Bokaev/);
	},

	async 'day of knowledge stands on every view, goes along, and can be left'(browser) {
		const { page } = browser;
		await browser.go('#/entity/almaty?asOf=2022-03-31');
		assert.match(await browser.text('#day'), /As of 31 March 2022/);
		await page.getByRole('link', { name: 'Network', exact: true }).click();
		await page.waitForSelector('.network');
		assert.match(page.url(), /asOf=2022-03-31/);
		await browser.drawn();
		const then = await browser.rows();
		await page.getByRole('link', { name: 'Show everything known' }).click();
		await page.waitForFunction(() => document.getElementById('day').hidden);
		await browser.drawn();
		const now = await browser.rows();
		assert.ok(now.length > then.length, `${now.length} statements now, ${then.length} then`);
		assert.doesNotMatch(page.url(), /asOf/);
		assert.ok(browser.asked.some((url) => /\/neighbours\?.*asOf=2022-03-31/.test(url)));
	},

	async 'what looks like markup in the data is shown as it is written'(browser) {
		const name = '<img src=x onerror=document.title=1><b>Name</b>';
		await browser.page.route(/\/api\/(entities\/max-bokaev|search)(\?|$)/, async (route) => {
			const answer = await (await route.fetch()).text();
			await route.fulfill({ contentType: 'application/json', body: answer.replaceAll('Max Bokaev', name) });
		});
		await browser.go('#/entity/max-bokaev');
		assert.equal(await browser.text('h1'), name);
		await browser.page.getByRole('combobox', { name: 'Find a person' }).fill('bokaev');
		assert.match(await browser.page.getByRole('option').first().innerText(), /<b>Name<\/b>/);
		assert.equal(await browser.page.locator('main img, main b, [role="listbox"] img').count(), 0);
	},

	async 'unknown entity is a sentence'(browser) {
		browser.expected.push(/404/);
		await browser.go('#/entity/nobody-of-this-name');
		await browser.page.waitForSelector('.trouble').catch(() => {});
		assert.match(await browser.text(), /This could not be shown\s+Nobody and nothing is known here/);
	},

	async 'service that cannot be reached is a sentence'(browser) {
		browser.expected.push(/ERR_INTERNET_DISCONNECTED/);
		await browser.go('#/questions');
		await browser.page.context().setOffline(true);
		await browser.page.getByRole('link', { name: 'Spyware targets' }).click();
		await browser.page.waitForSelector('.trouble');
		assert.match(await browser.text(), /The service cannot be reached/);
		assert.ok(await browser.page.getByRole('link', { name: 'Reports', exact: true }).isVisible(), 'there is no way out');
		await browser.page.context().setOffline(false);
		await browser.page.getByRole('button', { name: 'Try again' }).click();
		await browser.page.waitForSelector('h1:has-text("Spyware targets")');
	},

	async 'day that is none, or yet to come, is said to be that'(browser) {
		await browser.go('#/entity/almaty?asOf=2022-02-30');
		assert.match(await browser.text('h1'), /There is no such day/);
		assert.ok(await browser.page.locator('#day').isHidden());
		await browser.go('#/entity/almaty?asOf=2199-01-01');
		assert.match(await browser.text('#day'), /yet to come/);
	},

	async 'search without a hit says that only names are searched, and leads to questions'(browser) {
		await browser.go('#/search?q=relatives+somewhere');
		assert.match(await browser.text(), /Only names are searched/);
		await browser.page.locator('main').getByRole('link', { name: 'Relatives of exiled activists' }).click();
		await browser.page.waitForSelector('.question');
	},

	async 'what else was coded from a sentence is told with its hedge, on the page of the person and of the claim'(browser) {
		for (const address of ['#/entity/bekizhan-mendygaziyev', '#/claim/state-064']) {
			await browser.go(address);
			assert.match(await browser.text('.also-coded'), /This sentence was also coded as\s+state-064b \(alleged\): .* is said to be aimed at Barlyk Mendygaziyev/, address);
		}
		assert.match(await browser.text('.voices'), /report undated; that is when it was obtained/);
	},

	async 'timeline says who says it, what is inferred, and when the thing itself was'(browser) {
		await browser.go('#/entity/lukpan-akhmedyarov/timeline');
		assert.match(await browser.text('.timeline'), /3 February 2021 \(year inferred by the coder\)[\s\S]*According to World Report 2022/);
		await browser.go('#/entity/detention-lukpan-akhmedyarov/timeline');
		assert.match(await browser.text(), /This violation itself: 3 February 2021/);
	},

	async 'questions are filtered as one types, and the filter is part of the link'(browser) {
		const { page } = browser;
		await browser.go('#/questions');
		const all = await page.locator('.questions dt:visible').count();
		await page.getByLabel('Only those that speak of').fill('torture');
		const some = await page.locator('.questions dt:visible').count();
		assert.ok(some > 0 && some < all, `${some} of ${all}`);
		assert.match(page.url(), /filter=torture/);
		await page.reload();
		await browser.settled();
		assert.equal(await page.locator('.questions dt:visible').count(), some);
	}
};
