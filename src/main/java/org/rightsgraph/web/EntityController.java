package org.rightsgraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsgraph.graph.ClaimList;
import org.rightsgraph.graph.Claims;
import org.rightsgraph.graph.Entities;
import org.rightsgraph.graph.EntityDetails;
import org.rightsgraph.graph.Subgraph;

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

	private final Entities entities;

	private final Claims claims;

	private final Pages pages;

	EntityController(Entities entities, Claims claims, Pages pages) {
		this.pages = pages;
		this.entities = entities;
		this.claims = claims;
	}

	@GetMapping
	@Operation(operationId = "getEntity", summary = "Get an entity",
			description = "Its type, names and properties, and how many claims speak of it or of one of its edges.")
	EntityDetails get(@Parameter(description = "The entity's id",
			example = "kazakhstan") @PathVariable @Pattern(regexp = Ids.FORM, message = Ids.ALLOWED) String id) {
		return this.entities.find(id).orElseThrow(() -> UnknownIdException.entity(id));
	}

	@GetMapping("/neighbours")
	@Operation(operationId = "getNeighbours", summary = "Get an entity's neighbours",
			description = "The entity, its edges and what they lead to. Every edge has the ids of its claims.")
	Subgraph neighbours(
			@Parameter(description = "The entity's id",
					example = "kazakhstan") @PathVariable @Pattern(regexp = Ids.FORM, message = Ids.ALLOWED) String id,
			@Parameter(description = "How many edges to return at most") @RequestParam(
					defaultValue = "200") @Min(1) @Max(1000) int limit) {
		return this.entities.neighbours(id, limit).orElseThrow(() -> UnknownIdException.entity(id));
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
		var start = this.pages.start(cursor);
		var answer = this.claims.of(id, start, limit).orElseThrow(() -> UnknownIdException.entity(id));
		return this.pages.page(answer, start + answer.count(), answer.truncated());
	}

}
