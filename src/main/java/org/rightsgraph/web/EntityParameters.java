package org.rightsgraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rightsgraph.graph.Entities;
import org.rightsgraph.graph.NameSearch;
import org.rightsgraph.query.NearNames;

/**
 * Makes sure that the ids in parameters belong to entities of the right type. An answer
 * without rows would leave open whether nothing is known or an id is mistyped.
 */
final class EntityParameters {

	private final Entities entities;

	private final NameSearch names;

	EntityParameters(Entities entities, NameSearch names) {
		this.entities = entities;
		this.names = names;
	}

	/**
	 * {@return a check that has nothing to look at yet}
	 */
	Check check() {
		return new Check(this.entities, this.names);
	}

	/** A check of the parameters of one request, which names all that is wrong. */
	static final class Check {

		private final Entities entities;

		private final NameSearch names;

		private final List<Given> given = new ArrayList<>();

		private Check(Entities entities, NameSearch names) {
			this.names = names;
			this.entities = entities;
		}

		/** An id and what it must belong to; an empty label stands for any entity. */
		private record Given(String parameter, String id, String label) {

			String allowed() {
				return this.label.isEmpty() ? "the id of an entity"
						: "the id of an entity of type %s".formatted(this.label);
			}

		}

		/** Looks at an id of any entity. */
		Check entity(String parameter, String id) {
			return entity(parameter, id, "");
		}

		/**
		 * Looks at an id, where there is one, that must belong to an entity with a label.
		 */
		Check entity(String parameter, @Nullable String id, String label) {
			if (id != null) {
				this.given.add(new Given(parameter, id, label));
			}
			return this;
		}

		/** Looks at ids of any entities. */
		Check entities(String parameter, @Nullable List<String> ids) {
			if (ids != null) {
				ids.forEach((id) -> entity(parameter, id));
			}
			return this;
		}

		private List<String> near(Given one) {
			return this.names.near(one.id(), Optional.of(one.label()).filter((label) -> !label.isEmpty()));
		}

		/**
		 * Looks all of them up.
		 * @throws ParameterException if any is wrong
		 */
		void done() {
			if (this.given.isEmpty()) {
				return;
			}
			var labels = this.entities.labels(this.given.stream().map(Given::id).distinct().toList());
			Map<String, ParameterError> errors = new LinkedHashMap<>();
			for (var one : this.given) {
				var found = labels.get(one.id());
				if (found == null) {
					errors.put(one.id(),
							new ParameterError(one.parameter(),
									"The graph holds no entity with the id '%s'.%s Ids are found with /api/search?q=."
										.formatted(one.id(), NearNames.question(near(one))),
									one.allowed()));
				}
				else if (!one.label().isEmpty() && !found.contains(one.label())) {
					errors.put(one.id(), new ParameterError(one.parameter(),
							"'%s' is of type %s, not %s.".formatted(one.id(), EntityKinds.telling(found), one.label()),
							one.allowed()));
				}
			}
			if (!errors.isEmpty()) {
				throw new ParameterException(ProblemType.INVALID_PARAMETER, List.copyOf(errors.values()));
			}
		}

	}

}
