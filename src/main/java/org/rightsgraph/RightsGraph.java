package org.rightsgraph;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The program: a knowledge graph of human-rights claims. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class RightsGraph {

	/**
	 * Runs a command; without one it imports and serves.
	 * @param args the command and its arguments; {@code --help} lists them
	 */
	public static void main(String[] args) {
		int exitCode = Commands.execute(args);
		if (exitCode != Commands.STILL_RUNNING) {
			System.exit(exitCode);
		}
	}

}
