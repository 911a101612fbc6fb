package org.rightsgraph.importer;

/**
 * Told how far an import has come. It ends the import by throwing: before
 * {@link Stage#WRITING} has started, nothing has been written.
 */
public interface Progress {

	/** What an import does, one after the other. */
	enum Stage {

		/** Reads the tables and checks them, row by row. */
		READING("Reading"),

		/**
		 * Compares what the graph holds with what the tables state, element by element.
		 */
		COMPARING("Comparing"),

		/** Writes the difference, element by element. */
		WRITING("Writing");

		private final String title;

		Stage(String title) {
			this.title = title;
		}

		/**
		 * {@return what it is called where people see it}
		 */
		public String title() {
			return this.title;
		}

	}

	/** Tells nobody. */
	Progress SILENT = new Progress() {

		@Override
		public void start(Stage stage, long steps) {
		}

		@Override
		public void advance(long steps) {
		}

		@Override
		public void finish() {
		}

	};

	/**
	 * A stage begins.
	 * @param stage what is being done
	 * @param steps how many steps it takes; -1 where that is not known
	 */
	void start(Stage stage, long steps);

	/** Some steps more are done; told by another thread than the start of the stage. */
	void advance(long steps);

	/** The stage is done. */
	void finish();

}
