package org.rightsgraph.web;

import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsgraph.graph.ContradictionKind;
import org.rightsgraph.graph.ContradictionList;
import org.rightsgraph.graph.Contradictions;
import org.rightsgraph.graph.NameSearch;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What reports disagree on.
 */
@RestController
@RequestMapping(path = "/api/contradictions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "disagreement", description = "What reports disagree on, and what they bear out independently")
class ContradictionController {

	private final Contradictions contradictions;

	private final NameSearch names;

	private final Pages pages;

	ContradictionController(Contradictions contradictions, NameSearch names, Pages pages) {
		this.names = names;
		this.pages = pages;
		this.contradictions = contradictions;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Formats.CSV })
	@Operation(operationId = "listContradictions", summary = "List what reports disagree on",
			description = "Statements on one matter that cannot both be true, side by side, and why not. Figures and "
					+ "dates are intervals: what overlaps agrees, so that \"over 200\" refines \"hundreds\" and a day "
					+ "its year. `superseded` marks a lower figure that may be the earlier count of what went on "
					+ "growing; `certain` is false where something is assumed, and `why` says what. A denial stands "
					+ "beside what it denies.")
	ResponseEntity<ContradictionList> list(
			@Parameter(description = "Only contradictions of this kind",
					schema = @Schema(type = "string",
							allowableValues = { "figure", "date", "sentence", "denial" })) @RequestParam(
									required = false) @Nullable ContradictionKind kind,
			@Parameter(
					description = "Only contradictions about the entity with this id, or with what it asserts or denies",
					example = "ministry-of-order") @RequestParam(required = false) @Nullable @Pattern(regexp = Ids.FORM,
							message = Ids.ALLOWED) String entity,
			@Parameter(description = "How many contradictions to return at most") @RequestParam(
					defaultValue = "100") @Min(1) @Max(1000) int limit,
			@Parameter(description = "Which page: the cursor of the 'next' link of the page before") @RequestParam(
					required = false) @Nullable String cursor) {
		var slice = this.pages.slice(cursor, limit);
		var answer = this.contradictions.find(Optional.ofNullable(kind), Optional.ofNullable(entity), slice)
			.orElseThrow(() -> UnknownIdException.entity(String.valueOf(entity),
					this.names.near(String.valueOf(entity), Optional.empty())));
		return this.pages.page(answer, slice, answer.count(), answer.truncated());
	}

}
