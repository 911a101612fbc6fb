package org.rightsgraph.importer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentDigestTests {

	private static final String ONE = "0".repeat(63) + "1";

	private static final String LARGEST = "f".repeat(64);

	@Test
	void doesNotDependOnTheOrderOfElements() {
		assertThat(digest(ONE, LARGEST, "a".repeat(64)).total())
			.isEqualTo(digest("a".repeat(64), ONE, LARGEST).total());
	}

	@Test
	void dependsOnHowOftenAnElementIsThere() {
		assertThat(digest(ONE, ONE).total()).isNotEqualTo(digest(ONE).total());
	}

	@Test
	void hasSixtyFourDigitsAlsoWhereTheSumRunsOver() {
		assertThat(digest(LARGEST, ONE).total()).isEqualTo("0".repeat(64));
		assertThat(digest(LARGEST, LARGEST).total()).isEqualTo("f".repeat(63) + "e");
	}

	@Test
	void keepsDatasetsApart() {
		ContentDigest digest = digest(ONE);
		digest.add("other", LARGEST);
		assertThat(digest.of("mills")).isEqualTo(ONE);
		assertThat(digest.of("other")).isEqualTo(LARGEST);
		assertThat(digest.of("none")).isEqualTo("0".repeat(64));
	}

	private static ContentDigest digest(String... fingerprints) {
		ContentDigest digest = new ContentDigest();
		for (String fingerprint : fingerprints) {
			digest.add("mills", fingerprint);
		}
		return digest;
	}

}
