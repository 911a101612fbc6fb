package org.rightsgraph;

import picocli.CommandLine.Command;

/** Imports and serves. */
@Command(name = "serve", mixinStandardHelpOptions = true,
		description = "Imports, then answers questions over HTTP until it is stopped. The default.")
final class ServeCommand extends SettingsCommand {

	@Override
	public Integer call() {
		return serve();
	}

}
