package org.rightsgraph.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(60)
class RelayTests {

	private static final int MANY = 100_000;

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 255, 256, 257, MANY })
	void everythingArrivesOnceAndInOrder(int count) {
		List<Integer> used = new ArrayList<>();
		Relay.run(numbers(count), used::add);
		assertThat(used).containsExactlyElementsOf(IntStream.range(0, count).boxed().toList());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 300, MANY - 1 })
	void whatTheUserThrowsIsThrownAndEndsTheMaker(int at) {
		List<Integer> made = new ArrayList<>();
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> Relay.run((numbers) -> {
			for (int number = 0; number < MANY; number++) {
				made.add(number);
				numbers.accept(number);
			}
		}, (Integer number) -> {
			if (number == at) {
				throw new IllegalStateException("at " + at);
			}
		})).withMessage("at " + at);
		assertThat(made.size()).isLessThanOrEqualTo(at + 20 * 256);
	}

	@Test
	void whatTheMakerThrowsIsThrownOnceTheUserHasEnded() {
		List<Integer> used = new ArrayList<>();
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> Relay.<Integer>run((numbers) -> {
			numbers(1_000).accept(numbers);
			throw new IllegalStateException("no more");
		}, used::add)).withMessage("no more");
		assertThat(used).startsWith(0, 1, 2).hasSizeLessThanOrEqualTo(1_000);
	}

	@Test
	void errorIsThrownAsItIs() {
		assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> Relay.run(numbers(1), (_) -> {
			throw new StackOverflowError();
		}));
	}

	private static Consumer<Consumer<Integer>> numbers(int count) {
		return (numbers) -> IntStream.range(0, count).forEach(numbers::accept);
	}

}
