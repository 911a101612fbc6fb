package org.rightsgraph;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.rightsgraph.access.NewAccount;
import picocli.CommandLine.Option;

/** Where the line of a new user or token goes to. */
final class UsersFileOption {

	@Option(names = "--add-to", paramLabel = "FILE",
			description = "the users file to add the line to, rather than to print it; made for its owner alone where there is none")
	private @Nullable Path file;

	/** Makes sure that it can go there, before anybody types a password. */
	void check(String name) {
		if (this.file != null) {
			try {
				NewAccount.checkRoom(this.file, name);
			}
			catch (IOException ex) {
				throw new UncheckedIOException("Cannot read " + this.file, ex);
			}
		}
	}

	void put(String line, PrintWriter out) {
		if (this.file == null) {
			out.println(line);
			return;
		}
		try {
			NewAccount.add(this.file, line);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write " + this.file, ex);
		}
	}

}
