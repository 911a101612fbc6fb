package org.rightsgraph;

import java.io.PrintWriter;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Says what is wrong with how a command was called, and where it stands what is right.
 */
final class WrongUsage implements CommandLine.IParameterExceptionHandler {

	@Override
	public int handleParseException(ParameterException wrong, String[] args) {
		return say(wrong, wrong.getCommandLine().getErr());
	}

	static int say(ParameterException wrong, PrintWriter err) {
		err.println(wrong.getMessage());
		err.println("What can be given: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
		return Commands.USAGE;
	}

}
