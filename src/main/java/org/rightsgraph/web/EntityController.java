package org.rightsgraph.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterStyle;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsgraph.export.SelectionCheck;
import org.rightsgraph.fact.Kind;
import org.rightsgraph.graph.ClaimList;
import org.rightsgraph.graph.Claims;
import org.rightsgraph.graph.Entities;
import org.rightsgraph.graph.EntityDetails;
import org.rightsgraph.graph.NameSearch;
import org.rightsgraph.graph.Neighbours;
import org.rightsgraph.graph.Reach;
import org.rightsgraph.graph.Subgraph;
import org.rightsgraph.graph.Timeline;
import org.rightsgraph.graph.Timelines;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Entities, what surrounds them and what is said of them.
 */
@RestController
@RequestMapping(path = "/api/entities/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "entities", description = "Persons, organisations, groups, places, laws, events, violations and more")
class EntityController {

	/** How far {@code neighbours} looks where nothing else is asked for. */
	static final String DEPTH = "1";

	private final Entities entities;

	private final Claims claims;

	private final NameSearch names;

	private final Neighbours neighbours;

	private final Timelines timelines;

	private final SelectionCheck check;

	private final Pages pages;

	EntityController(Entities entities, NameSearch names, Neighbours neighbours, Timelines timelines, Claims claims,
			SelectionCheck check, Pages pages) {
		this.names = names;
		this.pages = pages;
		this.entities = entities;
		this.neighbours = neighbours;
		this.timelines = timelines;
		this.claims = claims;
		this.check = check;
	}

	@GetMapping
	@Operation(operationId = "getEntity", summary = "Get an entity",
			description = "Its type, names and properties, and how many claims speak of it or of one of its edges.")
	EntityDetails get(@Parameter(description = "The entity's id",
			example = "kazakhstan") @PathVariable @Pattern(regexp = Ids.FORM, message = Ids.ALLOWED) String id) {
		return this.entities.find(id).orElseThrow(() -> unknown(id));
	}

	@GetMapping(path = "/neighbours",
			produces = { MediaType.APPLICATION_JSON_VALUE, Formats.GEXF, Formats.GRAPHML, Formats.JSON_LD,
					Formats.LINES, Formats.ZIP })
	@Operation(operationId = "getNeighbours", summary = "Get what is around an entity",
			description = "The entity, its edges and what they lead to; with a `depth` also the edges of these. Nearer "
					+ "edges come first, so what is cut off at `limit` is farthest away. Every edge has the ids of its "
					+ "claims. An entity of a type that `types` does not name is neither shown nor passed.")
	Subgraph neighbours(
			@Parameter(description = "The entity's id",
					example = "kazakhstan") @PathVariable @Pattern(regexp = Ids.FORM, message = Ids.ALLOWED) String id,
			@Parameter(description = "How many edges away from it to look") @RequestParam(
					defaultValue = DEPTH) @Min(1) @Max(3) int depth,
			@Parameter(description = "The types of entity to keep; without it, all", style = ParameterStyle.FORM,
					explode = Explode.FALSE) @RequestParam(required = false) @Nullable List<@NotNull Kind> types,
			@Parameter(
					description = "The types of relationship to follow, for instance VICTIM_OF,RESPONSIBLE_FOR; without it, all",
					style = ParameterStyle.FORM,
					explode = Explode.FALSE) @RequestParam(required = false) @Nullable List<String> relationships,
			@Parameter(description = "How many edges to return at most") @RequestParam(
					defaultValue = "200") @Min(1) @Max(1000) int limit) {
		var wanted = SelectionCheck.relationships(relationships);
		ParameterException.throwIfAny(this.check.unknownRelationships(wanted));
		var reach = new Reach(depth, (types != null) ? EntityKinds.labels(types) : List.of(), wanted, limit);
		return this.neighbours.of(id, reach).orElseThrow(() -> unknown(id));
	}

	private UnknownIdException unknown(String id) {
		return UnknownIdException.entity(id, this.names.near(id, Optional.empty()));
	}

	@GetMapping(path = "/timeline", produces = { MediaType.APPLICATION_JSON_VALUE, Formats.CSV })
	@Operation(operationId = "getTimeline", summary = "Get the timeline of an entity",
			description = "The dated events and violations that it is part of, as victim, as responsible, as place, as "
					+ "law and so on, in the order of their dates. A date may be open or vague: what can have happened "
					+ "in the period is listed, and `certain` says whether it lies in the period as a whole. `undated` "
					+ "says how many have no date at all. `outgoing` says whether a relationship leads from the entity.")
	ResponseEntity<Timeline> timeline(
			@Parameter(description = "The entity's id",
					example = "max-bokaev") @PathVariable @Pattern(regexp = Ids.FORM, message = Ids.ALLOWED) String id,
			@Parameter(description = "The first day of the period") @RequestParam(
					required = false) @Nullable LocalDate from,
			@Parameter(description = "The last day of the period") @RequestParam(
					required = false) @Nullable LocalDate to,
			@Parameter(description = "How many events and violations to return at most") @RequestParam(
					defaultValue = "200") @Min(1) @Max(1000) int limit,
			@Parameter(description = "Which page: the cursor of the 'next' link of the page before") @RequestParam(
					required = false) @Nullable String cursor) {
		var slice = this.pages.slice(cursor, limit);
		var answer = this.timelines.of(id, Periods.of(from, to), slice).orElseThrow(() -> unknown(id));
		return this.pages.page(answer, slice, answer.count(), answer.truncated());
	}

	@GetMapping(path = "/claims", produces = { MediaType.APPLICATION_JSON_VALUE, Formats.CSV })
	@Operation(operationId = "getClaimsOfEntity", summary = "Get the claims about an entity",
			description = "The claims that speak of it or of one of its edges, in the order of the reports.")
	ResponseEntity<ClaimList> claims(
			@Parameter(description = "The entity's id",
					example = "kazakhstan") @PathVariable @Pattern(regexp = Ids.FORM, message = Ids.ALLOWED) String id,
			@Parameter(description = "How many claims to return at most") @RequestParam(
					defaultValue = "200") @Min(1) @Max(1000) int limit,
			@Parameter(description = "Which page: the cursor of the 'next' link of the page before") @RequestParam(
					required = false) @Nullable String cursor) {
		var slice = this.pages.slice(cursor, limit);
		var answer = this.claims.of(id, slice).orElseThrow(() -> unknown(id));
		return this.pages.page(answer, slice, answer.count(), answer.truncated());
	}

}
