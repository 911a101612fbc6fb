package org.rightsgraph.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.rightsgraph.disk.OwnerOnly;

/**
 * Reads the file of users and tokens: a line for each, of a name, roles between commas,
 * and what is kept of the password or token. What is wrong is said by line, never by what
 * stands there, for that may be a password.
 */
final class UsersFile {

	static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}");

	private static final Set<String> TAKEN = Set.of(Caller.NOBODY.name(), Caller.LOCAL.name());

	private final Path path;

	private final List<Account> accounts = new ArrayList<>();

	private final Set<String> names = new HashSet<>();

	private final List<String> problems = new ArrayList<>();

	private UsersFile(Path path) {
		this.path = path;
	}

	/**
	 * {@return the users and tokens}
	 * @throws AccessException if others can read the file, or something is wrong with it
	 */
	static List<Account> read(Path path) {
		UsersFile file = new UsersFile(path);
		file.read(file.lines());
		return List.copyOf(file.accounts);
	}

	static Optional<String> problemOfName(String name) {
		if (TAKEN.contains(name)) {
			return Optional.of("the name " + name + " is taken for those who do not say who they are");
		}
		return NAME.matcher(name).matches() ? Optional.empty() : Optional
			.of("a name is made of at most 64 letters without accents, digits and . _ @ -, and begins with a letter or digit");
	}

	static Optional<String> problemOfRoles(String words) {
		List<String> unknown = List.of(words.split(",", -1))
			.stream()
			.filter((word) -> Role.ofWord(word).isEmpty())
			.toList();
		return unknown.isEmpty() ? Optional.empty()
				: Optional.of("roles are one or more of " + String.join(", ", Role.words()) + ", with commas between");
	}

	static Set<Role> roles(String words) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		for (String word : words.split(",", -1)) {
			Role.ofWord(word).ifPresent(roles::add);
		}
		return roles;
	}

	private List<String> lines() {
		try {
			if (!Files.isRegularFile(this.path)) {
				throw new AccessException("There is no file " + this.path
						+ ", which rights-graph.access.users-file names. The commands user and token make its lines.");
			}
			if (OwnerOnly.isOpen(this.path)) {
				throw new AccessException("Others can read or write " + this.path
						+ ", in which users and tokens stand. Let its owner alone: chmod 600 " + this.path);
			}
			return Files.readAllLines(this.path);
		}
		catch (IOException ex) {
			throw new AccessException("The file " + this.path + " cannot be read (" + ex.getClass().getSimpleName()
					+ "). It must be text in UTF-8 that this user can read.");
		}
	}

	private void read(List<String> lines) {
		for (int number = 1; number <= lines.size(); number++) {
			String line = lines.get(number - 1).strip();
			if (!line.isEmpty() && !line.startsWith("#")) {
				read(number, line);
			}
		}
		if (this.problems.isEmpty() && this.accounts.isEmpty()) {
			this.problems
				.add(this.path + " names nobody. The commands user and token make its lines; see docs/access.md.");
		}
		if (!this.problems.isEmpty()) {
			throw new AccessException(String.join(System.lineSeparator(), this.problems));
		}
	}

	private void read(int number, String line) {
		String[] words = line.split("\\s+");
		if (words.length != 3) {
			problem(number, "a line is a name, roles and what is kept of a password or token, with blanks between");
			return;
		}
		int before = this.problems.size();
		problemOfName(words[0]).ifPresent((problem) -> problem(number, problem));
		problemOfRoles(words[1]).ifPresent((problem) -> problem(number, problem));
		if (!this.names.add(words[0])) {
			problem(number, "the name stands on an earlier line, too");
		}
		boolean token = Secrets.isDigest(words[2]);
		if (!token && !Secrets.isHash(words[2])) {
			problem(number, "the third word is not what is kept of a password or token. Neither of them stands here "
					+ "as it is: the command user (or token) makes the line");
		}
		if (this.problems.size() == before) {
			Caller caller = new Caller(words[0], roles(words[1]));
			this.accounts.add(token ? new Account.Token(caller, words[2]) : new Account.User(caller, words[2]));
		}
	}

	private void problem(int number, String what) {
		this.problems.add(this.path + ":" + number + ": " + what + ".");
	}

}
