package org.rightsgraph.page;

import org.junit.jupiter.api.Test;
import org.rightsgraph.tools.Tool;

import static org.assertj.core.api.Assertions.assertThat;

/** The parts of the page that need no browser. */
class PageModulesTests {

	@Test
	void modulesWithoutABrowserDoWhatTheirTestsSay() {
		assertThat(Tool.program("node")
			.with("--test", "--test-reporter=tap", "src/test/tools/page/modules.test.mjs")
			.output()).contains("# fail 0");
	}

}
