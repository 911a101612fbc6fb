package org.rightsgraph.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/**
 * A change to a dataset.
 *
 * @param name what is done
 * @param outcome what it does for sure to a sound dataset
 * @param action does it
 */
record Mutation(String name, Outcome outcome, Action action) {

	/** What is known of the dataset afterwards. */
	enum Outcome {

		/** It is wrong. */
		BROKEN,

		/** It is right, and perhaps something else. */
		SOUND,

		/** It is as chance would have it. */
		OPEN

	}

	/** Changes a dataset. */
	interface Action {

		/**
		 * Changes it.
		 * @param file a file of the dataset, chosen by chance
		 * @param random all other chance
		 */
		void change(Path file, Random random) throws IOException;

	}

	static Mutation broken(String name, Action action) {
		return new Mutation(name, Outcome.BROKEN, action);
	}

	static Mutation sound(String name, Action action) {
		return new Mutation(name, Outcome.SOUND, action);
	}

	static Mutation open(String name, Action action) {
		return new Mutation(name, Outcome.OPEN, action);
	}

}
