// With the texts of the reports at hand.
import assert from 'node:assert/strict';

export const checks = {
	async 'three actions lead from the first view to the sentence that says whose brother was sentenced'(browser) {
		const { page } = browser;
		await browser.go('');
		await page.getByRole('combobox', { name: 'Whom or what' }).fill('bekizhan');
		await page.waitForSelector('[role="option"]');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForSelector('blockquote');
		const sentence = await browser.text('blockquote');
		assert.match(sentence, /sentence/);
		assert.match(sentence, /brother/);
	},

	async 'claim shows its sentence marked in what stands around it, and no more'(browser) {
		await browser.go('#/claim/hrw-024');
		const marked = await browser.text('mark');
		const all = await browser.text('.context blockquote');
		assert.match(marked, /Bokaev/);
		assert.ok(all.length > marked.length, 'nothing stands around it');
		assert.ok(all.length <= marked.length + 2 * 300 + 4, 'more stands around it than is needed');
		await browser.accessible();
	}
};
