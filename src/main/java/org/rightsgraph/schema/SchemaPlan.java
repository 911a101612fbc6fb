package org.rightsgraph.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What is left to do.
 *
 * @param pending the scripts to apply, in order
 */
record SchemaPlan(List<Script> pending) {

	SchemaPlan {
		pending = List.copyOf(pending);
	}

	/**
	 * {@return the plan that brings a database up to the scripts}
	 * @param scripts all scripts there are
	 * @param applied what the database has had applied
	 * @throws SchemaException if a script was changed, removed or slipped in before one
	 * that was applied, or two have one version
	 */
	static SchemaPlan of(List<Script> scripts, List<AppliedScript> applied) {
		List<String> problems = new ArrayList<>();
		Map<Integer, Script> byVersion = byVersion(scripts, problems);
		Map<Integer, AppliedScript> appliedByVersion = new HashMap<>();
		for (AppliedScript old : applied) {
			appliedByVersion.put(old.version(), old);
			compare(old, byVersion.get(old.version()), problems);
		}
		applied.stream()
			.max(Comparator.comparingInt(AppliedScript::version))
			.ifPresent((last) -> byVersion.values()
				.stream()
				.filter((script) -> script.version() < last.version())
				.filter((script) -> !appliedByVersion.containsKey(script.version()))
				.forEach((script) -> problems
					.add("%s: it is new, but %s was applied already. Give it a higher version than that."
						.formatted(script.file(), last.file()))));
		if (!problems.isEmpty()) {
			throw new SchemaException(problems);
		}
		return new SchemaPlan(byVersion.values()
			.stream()
			.filter((script) -> !appliedByVersion.containsKey(script.version()))
			.toList());
	}

	private static Map<Integer, Script> byVersion(List<Script> scripts, List<String> problems) {
		Map<Integer, Script> byVersion = new TreeMap<>();
		for (Script script : scripts) {
			Script other = byVersion.putIfAbsent(script.version(), script);
			if (other != null) {
				problems
					.add("%s: it has the same version as %s. Give it another.".formatted(script.file(), other.file()));
			}
		}
		return byVersion;
	}

	private static void compare(AppliedScript old, @Nullable Script script, List<String> problems) {
		if (script == null) {
			problems.add("%s: it was applied to this database, but is not among the scripts. Restore it, or run the "
				.formatted(old.file()) + "version of the program that brought it along.");
		}
		else if (!script.checksum().equals(old.checksum())) {
			problems.add("%s: it was changed after it was applied to this database. Restore it as it was and put the "
				.formatted(script.file()) + "change into a new script.");
		}
	}

}
