package org.rightsgraph.web;

import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsgraph.graph.Corroboration;
import org.rightsgraph.graph.CorroborationList;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What several reports state independently of each other.
 */
@RestController
@RequestMapping(path = "/api/corroboration", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "disagreement", description = "What reports disagree on, and what they bear out independently")
class CorroborationController {

	private static final String TYPES = "a kind of entity, such as Event, or a type of relationship, such as HAS_ROLE";

	private final Corroboration corroboration;

	private final Pages pages;

	CorroborationController(Corroboration corroboration, Pages pages) {
		this.pages = pages;
		this.corroboration = corroboration;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Formats.CSV })
	@Operation(operationId = "listCorroboration", summary = "List what independent reports bear out",
			description = "Facts that several independent reports state, those with most of them first, with the "
					+ "claims by report. Reports are dependent where they share an origin: who published them, or "
					+ "whose reports they summarise. `independent` is the size of the largest set of reports without a "
					+ "shared origin, `counted` marks that set; a report of unknown origin adds nothing to others. "
					+ "Without `type`: events, violations, laws, lists, figures, and relationships of all types.")
	ResponseEntity<CorroborationList> list(
			@Parameter(description = "How many independent reports must state it at least") @RequestParam(
					defaultValue = "2") @Min(1) @Max(100) int minReports,
			@Parameter(description = "Only facts of this type: " + TYPES, example = "Event") @RequestParam(
					required = false) @Nullable @Pattern(regexp = "[A-Za-z_]{1,100}", message = TYPES) String type,
			@Parameter(description = "How many facts to return at most") @RequestParam(
					defaultValue = "100") @Min(1) @Max(1000) int limit,
			@Parameter(description = "Which page: the cursor of the 'next' link of the page before") @RequestParam(
					required = false) @Nullable String cursor) {
		var slice = this.pages.slice(cursor, limit);
		var answer = this.corroboration.find(minReports, Optional.ofNullable(type), slice)
			.orElseThrow(() -> new ParameterException(ProblemType.INVALID_PARAMETER, List
				.of(new ParameterError("type", "The graph holds nothing of the type '%s'.".formatted(type), TYPES))));
		return this.pages.page(answer, slice, answer.count(), answer.truncated());
	}

}
