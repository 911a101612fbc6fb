package org.rightsgraph;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(name = "rights-graph", mixinStandardHelpOptions = true, versionProvider = Commands.Version.class,
		description = "A knowledge graph of human-rights claims. Without a command it imports and serves.",
		subcommands = { ServeCommand.class, ImportCommand.class, WithdrawCommand.class, ValidateCommand.class,
				ExportCommand.class, PublishCommand.class, LocateCommand.class, InitCommand.class, UserCommand.class,
				TokenCommand.class, AuditCommand.class, BackupCommand.class, RestoreCommand.class,
				CommandLine.HelpCommand.class },
		footer = "Settings are given as --name=value, such as --server.port=8081; see the README.")
final class Commands extends SettingsCommand {

	/** Stands for a command that goes on after it has returned. */
	static final int STILL_RUNNING = -1;

	static final int GOOD = 0;

	static final int REJECTED = 1;

	static final int USAGE = 2;

	static final int DATABASE_FAILED = 3;

	static final int FILES_FAILED = 4;

	static final int UNEXPECTED = 5;

	static int execute(String... args) {
		CommandLine commandLine = new CommandLine(new Commands()).setExecutionExceptionHandler(new Failures())
			.setParameterExceptionHandler(new WrongUsage())
			.setExecutionStrategy(Commands::run);
		try {
			return commandLine.execute(args);
		}
		catch (Error ex) {
			// Such as memory that does not suffice: Java itself would end with 1.
			return Failures.unexpected(ex, commandLine.getErr());
		}
	}

	/** Looks at the settings first, whatever the command needs of them. */
	private static int run(CommandLine.ParseResult parsed) {
		boolean asksForHelp = parsed.asCommandLineList()
			.stream()
			.anyMatch((line) -> line.isUsageHelpRequested() || line.isVersionHelpRequested());
		if (!asksForHelp) {
			for (CommandLine line : parsed.asCommandLineList()) {
				if (line.getCommand() instanceof SettingsCommand command) {
					command.checkSettings();
				}
			}
		}
		return new CommandLine.RunLast().execute(parsed);
	}

	@Override
	public Integer call() {
		return serve();
	}

	/** The version of this build. */
	static final class Version implements CommandLine.IVersionProvider {

		@Override
		public String[] getVersion() {
			String version = Commands.class.getPackage().getImplementationVersion();
			return new String[] { "rights-graph " + ((version != null) ? version : "(development)") };
		}

	}

}
