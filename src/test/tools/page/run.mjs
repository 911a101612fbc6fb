// Drives the page in a real Chromium: node run.mjs ADDRESS SCREENSHOTS CHECKS…
// Prints a line for each check and ends with 1 where one fails.
import { Browser, launch } from './browser.mjs';

const [address, screenshots, ...names] = process.argv.slice(2);
const chrome = await launch();

let failed = 0;

for (const name of names) {
	const { checks } = await import(`./${name}.mjs`);
	for (const [says, check] of Object.entries(checks)) {
		const browser = new Browser(address, screenshots, chrome);
		const begin = Date.now();
		try {
			await browser.anew();
			await check(browser);
			browser.assertQuiet();
			console.log(`ok ${says} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
		}
		catch (failure) {
			failed++;
			console.log(`FAILED ${says}\n${failure.stack}\n${browser.heard.join('\n')}`);
			await browser.page.screenshot({ path: `${screenshots}/failed-${failed}.png` }).catch(() => {});
		}
		finally {
			await browser.close();
		}
	}
}
await chrome.close();
process.exit(failed > 0 ? 1 : 0);
