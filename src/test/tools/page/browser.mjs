// A page in Chromium that remembers whom it asked and what it complained about.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const EXECUTABLE = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export function launch() {
	return chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
}

export class Browser {
	heard = [];
	asked = [];
	// What a check provokes on purpose.
	expected = [];
	awaited = new Set();

	constructor(address, screenshots, chrome) {
		mkdirSync(screenshots, { recursive: true });
		Object.assign(this, { address, screenshots, chrome });
	}

	/** A window of somebody else, who shares nothing with the one before. */
	async anew({ width = 1280, height = 900, colorScheme = 'light', reducedMotion = 'no-preference', httpCredentials } = {}) {
		await this.close();
		const context = await this.chrome.newContext({ viewport: { width, height }, colorScheme, reducedMotion, httpCredentials });
		this.page = await context.newPage();
		this.page.setDefaultTimeout(60_000);
		this.awaited.clear();
		this.page.on('request', (request) => {
			this.asked.push(request.url());
			this.awaited.add(request);
		});
		this.page.on('requestfinished', (request) => this.awaited.delete(request));
		this.page.on('requestfailed', (request) => this.awaited.delete(request));
		this.page.on('console', (message) => ['error', 'warning'].includes(message.type()) && this.heard.push(`console: ${message.text()}`));
		this.page.on('pageerror', (failure) => this.heard.push(`failure: ${failure.stack}`));
		await this.page.addInitScript(() => addEventListener('securitypolicyviolation', (event) => console.error(`refused by the policy: ${event.violatedDirective} ${event.blockedURI}`)));
		return this.page;
	}

	/** Turns the same window into one of another size and scheme, as somebody does who turns a telephone. */
	async look({ width = 1280, height = 900, colorScheme = 'light' }) {
		await this.page.setViewportSize({ width, height });
		await this.page.emulateMedia({ colorScheme });
		await this.settled();
	}

	async go(fragment) {
		// Another fragment alone would not load the page anew.
		await this.page.goto('about:blank');
		await this.page.goto(this.address + '/' + fragment);
		await this.settled();
	}

	/** Leads the page that is there to another view, as a link does. */
	async turn(fragment) {
		await this.page.evaluate((hash) => { location.hash = hash; }, fragment);
		await this.settled();
	}

	/** Waits until nothing is awaited any more. */
	async settled() {
		await this.page.waitForSelector('main h1');
		for (let quiet = 0; quiet < 3; quiet++) {
			await this.page.waitForTimeout(30);
			if (this.awaited.size > 0 || await this.page.evaluate(() => document.querySelector('[aria-busy]') !== null)) {
				quiet = -1;
			}
		}
	}

	/** Waits until the network is drawn, and gives what of it is. */
	async drawn() {
		await this.page.waitForFunction(() => document.querySelector('.canvas')?._cyreg?.cy?.nodes().nonempty());
		await this.settled();
		return this.page.evaluate(() => {
			const { cy } = document.querySelector('.canvas')._cyreg;
			return {
				nodes: cy.nodes().map((node) => node.id()), edges: cy.edges().map((edge) => edge.id().replace('edge ', '')),
				disputed: cy.edges('.disputed').map((edge) => edge.id().replace('edge ', '')), chosen: cy.nodes('.chosen').map((node) => node.id())
			};
		});
	}

	/** The edges as the table has them. */
	rows() {
		return this.page.$$eval('.network-table [data-edge]', (rows) => rows.map((row) => row.dataset.edge));
	}

	text(selector = 'main') {
		return this.page.innerText(selector);
	}

	/** By all rules, or by those that the size and the colours of the window matter to. */
	async accessible(again = false) {
		const runOnly = again ? { type: 'rule', values: ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'] }
			: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
		if (!again) {
			await this.page.evaluate(AXE);
		}
		const { violations } = await this.page.evaluate((rules) => globalThis.axe.run(document, { runOnly: rules, resultTypes: ['violations'] }), runOnly);
		assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`), []);
	}

	async picture(name, options = {}) {
		await this.page.screenshot({ path: `${this.screenshots}/${name}.png`, ...options });
	}

	assertQuiet() {
		const others = this.asked.filter((url) => !url.startsWith(this.address + '/') && !url.startsWith('data:') && url !== 'about:blank');
		assert.deepEqual(others, [], 'asked others');
		assert.deepEqual(this.heard.filter((line) => !this.expected.some((form) => form.test(line))), [], 'complained');
	}

	async close() {
		await this.page?.context().close();
	}
}
