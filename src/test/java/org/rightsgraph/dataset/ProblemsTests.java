package org.rightsgraph.dataset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemsTests {

	@Test
	void rowsAreRejectedBeyondWhatAnIntegerCounts() {
		var problems = new Problems();
		for (long row : new long[] { 0, 1L << 30, (1L << 30) - 1, 6_000_000_000L, 6_000_000_000L }) {
			problems.reject(row);
			assertThat(problems.isRejected(row)).isTrue();
		}
		assertThat(problems.rejectedRows()).isEqualTo(4);
		assertThat(problems.isRejected(6_000_000_001L)).isFalse();
		assertThat(problems.isRejected(1)).isFalse();
	}

}
