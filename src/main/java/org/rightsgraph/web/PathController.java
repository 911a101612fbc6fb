package org.rightsgraph.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterStyle;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rightsgraph.fact.Kind;
import org.rightsgraph.graph.Connections;
import org.rightsgraph.graph.Entities;
import org.rightsgraph.graph.NameSearch;
import org.rightsgraph.graph.Paths;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * How entities are connected.
 */
@RestController
@RequestMapping(path = "/api/paths", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "entities")
class PathController {

	// That two people live in one country, are activists or were denied the same right
	// connects half of all with the other half.
	private static final List<Kind> TELLING = EntityKinds.without(Kind.PLACE, Kind.RIGHT, Kind.ROLE);

	private static final int MOST_AVOIDED = 50;

	private final Paths paths;

	private final EntityParameters entities;

	PathController(Paths paths, Entities entities, NameSearch names) {
		this.paths = paths;
		this.entities = new EntityParameters(entities, names);
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Formats.GEXF, Formats.GRAPHML, Formats.JSON_LD,
			Formats.LINES, Formats.ZIP })
	@Operation(operationId = "findPaths", summary = "Find how two entities are connected",
			description = "The shortest ways from one entity to the other along relationships between entities, in "
					+ "whatever direction these lead, each with the claims it rests on. Where several are equally "
					+ "short, they come in the order of the ids they pass. A way does not pass through a place, a "
					+ "right or a role unless `through` says so: that two people live in one country or have one "
					+ "occupation does not connect them. `avoid` leaves out an entity that connects everything.")
	Connections find(
			@Parameter(description = "The id of the one entity", example = "max-bokaev") @RequestParam @Pattern(
					regexp = Ids.FORM, message = Ids.ALLOWED) String from,
			@Parameter(description = "The id of the other entity",
					example = "lukpan-akhmedyarov") @RequestParam @Pattern(regexp = Ids.FORM,
							message = Ids.ALLOWED) String to,
			@Parameter(description = "How many edges a way may have") @RequestParam(
					defaultValue = "4") @Min(1) @Max(6) int maxLength,
			@Parameter(
					description = "The types of entity that a way may pass between its ends; without it, all but "
							+ "Place, Right and Role",
					style = ParameterStyle.FORM,
					explode = Explode.FALSE) @RequestParam(required = false) @Nullable List<@NotNull Kind> through,
			@Parameter(description = "Ids of entities that a way may not pass", style = ParameterStyle.FORM,
					explode = Explode.FALSE) @RequestParam(required = false) @Nullable @Size(
							max = MOST_AVOIDED) List<@Pattern(regexp = Ids.FORM, message = Ids.ALLOWED) String> avoid,
			@Parameter(description = "How many ways to return at most") @RequestParam(
					defaultValue = "20") @Min(1) @Max(200) int limit) {
		if (from.equals(to)) {
			throw ParameterException.invalid("to", "'to' must be another entity than 'from'.",
					"the id of another entity than 'from'");
		}
		this.entities.check().entity("from", from).entity("to", to).entities("avoid", avoid).done();
		return this.paths.find(new Paths.Search(from, to, maxLength,
				EntityKinds.labels((through == null || through.isEmpty()) ? TELLING : through),
				(avoid != null) ? avoid : List.of()), limit);
	}

}
