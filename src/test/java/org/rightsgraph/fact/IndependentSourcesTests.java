package org.rightsgraph.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsgraph.fact.IndependentSources.Source;

import static org.assertj.core.api.Assertions.assertThat;

class IndependentSourcesTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			a=x b=y;               a b
			a=x b=x;               a
			a=x b=y c=x+y;         a b
			c=x+y d=y+z a=x;       a d
			a=x u=;                a
			u= v=;                 u
			a=x b=y+z c=z e=w+x;   a c
			c=x+y;                 c
			""")
	void compilationNeitherAddsToItsOriginsNorTiesThemTogether(String sources, String expected) {
		var parsed = Arrays.stream(sources.split(" ")).map(IndependentSourcesTests::source).toList();
		assertThat(IndependentSources.largest(parsed)).containsExactlyInAnyOrder(expected.split(" "));
	}

	@Test
	void noReportsAreNoSources() {
		assertThat(IndependentSources.largest(List.of())).isEmpty();
	}

	@Test
	void largestSetIsFoundAndSharesNoOrigin() {
		long seed = Long.getLong("rights-graph.test.seed", System.nanoTime());
		var random = new Random(seed);
		for (int round = 0; round < 500; round++) {
			var sources = new ArrayList<Source>();
			for (int i = 0; i < 8; i++) {
				var origins = new HashSet<String>();
				for (int j = 0; j <= random.nextInt(3); j++) {
					origins.add("o" + random.nextInt(6));
				}
				sources.add(new Source("r" + i, origins));
			}
			var largest = IndependentSources.largest(sources);
			assertThat(isIndependent(sources, largest)).as("%s, seed %d", sources, seed).isTrue();
			assertThat(largest).as("%s, seed %d", sources, seed).hasSize(mostByTryingAll(sources));
		}
	}

	@Test
	void manyReportsStillGiveAnIndependentSet() {
		var sources = new ArrayList<Source>();
		for (int i = 0; i < 200; i++) {
			sources.add(new Source("r" + i, Set.of("o" + i % 70, "p" + i % 35)));
		}
		assertThat(isIndependent(sources, IndependentSources.largest(sources))).isTrue();
	}

	private static int mostByTryingAll(List<Source> sources) {
		int most = 0;
		for (int mask = 0; mask < 1 << sources.size(); mask++) {
			var chosen = new HashSet<String>();
			for (int i = 0; i < sources.size(); i++) {
				if ((mask & 1 << i) != 0) {
					chosen.add(sources.get(i).report());
				}
			}
			if (chosen.size() > most && isIndependent(sources, chosen)) {
				most = chosen.size();
			}
		}
		return most;
	}

	private static boolean isIndependent(List<Source> sources, Set<String> chosen) {
		var taken = new HashSet<String>();
		for (var source : sources) {
			if (chosen.contains(source.report())) {
				if (!Collections.disjoint(taken, source.origins())) {
					return false;
				}
				taken.addAll(source.origins());
			}
		}
		return true;
	}

	private static Source source(String text) {
		var parts = text.split("=");
		return new Source(parts[0], (parts.length > 1) ? Set.of(parts[1].split("\\+")) : Set.of());
	}

}
