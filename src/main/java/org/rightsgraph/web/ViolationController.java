package org.rightsgraph.web;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsgraph.graph.Entities;
import org.rightsgraph.graph.Grouping;
import org.rightsgraph.graph.NameSearch;
import org.rightsgraph.graph.ViolationAnswer;
import org.rightsgraph.graph.ViolationFilter;
import org.rightsgraph.graph.Violations;
import org.rightsgraph.query.NearNames;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Violations by any combination of what is known of them.
 */
@RestController
@RequestMapping(path = "/api/violations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "violations", description = "What was done to whom, listed or counted")
class ViolationController {

	private final Violations violations;

	private final EntityParameters entities;

	private final Pages pages;

	ViolationController(Violations violations, Entities entities, NameSearch names, Pages pages) {
		this.pages = pages;
		this.violations = violations;
		this.entities = new EntityParameters(entities, names);
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Formats.CSV })
	@Operation(operationId = "findViolations", summary = "List or count violations",
			description = "The violations that fit all that is given, in the order of their dates. Dates are compared "
					+ "as intervals: with `from` or `to`, every violation is listed that can have happened in the "
					+ "period, and `certain` says whether it lies in the period as a whole; those without a date are "
					+ "left out, `undated` says how many. A violation is what one or several reports describe as one "
					+ "act: it may have one victim or thousands, so numbers of violations are not numbers of people.\n\n"
					+ "With `groupBy` they are counted instead: `certainly` those that lie in the period (and year) as a "
					+ "whole, `possibly` those that can lie in it besides, `claims` on how many claims they rest. Groups "
					+ "overlap: a violation with two victims counts for both, one that lasted from December to January "
					+ "is possibly of either year. `ungrouped` says how many belong to no group.")
	ResponseEntity<ViolationAnswer> find(
			@Parameter(description = "The kind of violation, a term of the vocabulary violation-kind",
					example = "imprisonment") @RequestParam(
							required = false) @Pattern(regexp = Ids.FORM, message = Ids.ALLOWED) @Nullable String type,
			@Parameter(description = "The id of a right that it touches") @RequestParam(required = false) @Pattern(
					regexp = Ids.FORM, message = Ids.ALLOWED) @Nullable String right,
			@Parameter(description = "The id of a law or charge under which it was done") @RequestParam(
					required = false) @Pattern(regexp = Ids.FORM, message = Ids.ALLOWED) @Nullable String law,
			@Parameter(description = "The id of who suffered it") @RequestParam(required = false) @Pattern(
					regexp = Ids.FORM, message = Ids.ALLOWED) @Nullable String victim,
			@Parameter(description = "The id of who is said to be responsible") @RequestParam(
					required = false) @Pattern(regexp = Ids.FORM, message = Ids.ALLOWED) @Nullable String responsible,
			@Parameter(
					description = "The id of the place where it happened, or of one in which that lies") @RequestParam(
							required = false) @Pattern(regexp = Ids.FORM, message = Ids.ALLOWED) @Nullable String place,
			@Parameter(description = "The first day of the period") @RequestParam(
					required = false) @Nullable LocalDate from,
			@Parameter(description = "The last day of the period") @RequestParam(
					required = false) @Nullable LocalDate to,
			@Parameter(description = "Count them by this",
					schema = @Schema(type = "string",
							allowableValues = { "type", "right", "law", "victim", "responsible", "place",
									"year" })) @RequestParam(required = false) @Nullable Grouping groupBy,
			@Parameter(description = "How many violations or groups to return at most") @RequestParam(
					defaultValue = "200") @Min(1) @Max(1000) int limit,
			@Parameter(description = "Which page: the cursor of the 'next' link of the page before") @RequestParam(
					required = false) @Nullable String cursor) {
		var period = Periods.of(from, to);
		if (type != null && !this.violations.isKind(type)) {
			throw ParameterException.invalid("type",
					"There is no kind of violation '%s'.%s All kinds: /api/vocabularies/violation-kind.".formatted(type,
							NearNames.hint(type, this.violations.kinds())),
					"one of " + String.join(", ", this.violations.kinds()));
		}
		this.entities.check()
			.entity("right", right, "Right")
			.entity("law", law, "Law")
			.entity("victim", victim, "Actor")
			.entity("responsible", responsible, "Actor")
			.entity("place", place, "Place")
			.done();
		var filter = new ViolationFilter(type, right, law, victim, responsible, place, period);
		var slice = this.pages.slice(cursor, limit);
		var answer = (groupBy != null) ? this.violations.count(filter, groupBy, slice)
				: this.violations.list(filter, slice);
		return this.pages.page(answer, slice, answer.count(), answer.truncated());
	}

}
