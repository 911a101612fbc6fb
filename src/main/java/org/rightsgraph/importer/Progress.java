package org.rightsgraph.importer;

/** Told how far an import has come. */
public interface Progress {

	/** Tells nobody. */
	Progress SILENT = new Progress() {

		@Override
		public void start(String task, long steps) {
		}

		@Override
		public void advance(long steps) {
		}

		@Override
		public void finish() {
		}

	};

	/**
	 * A task begins.
	 * @param task what is being done
	 * @param steps how many steps it takes; -1 where that is not known
	 */
	void start(String task, long steps);

	/** Some steps more are done. */
	void advance(long steps);

	/** The task is done. */
	void finish();

}
