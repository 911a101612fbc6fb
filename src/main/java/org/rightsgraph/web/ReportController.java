package org.rightsgraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsgraph.graph.Claims;
import org.rightsgraph.graph.ReportClaims;
import org.rightsgraph.graph.Reports;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The reports.
 */
@RestController
@RequestMapping(path = "/api/reports", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "reports", description = "The texts from which the claims are taken")
class ReportController {

	private final Reports reports;

	private final Claims claims;

	private final Pages pages;

	ReportController(Reports reports, Claims claims, Pages pages) {
		this.pages = pages;
		this.reports = reports;
		this.claims = claims;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Formats.CSV })
	@Operation(operationId = "listReports", summary = "List the reports",
			description = "All reports, with publisher, period, reliability and the number of claims taken from each.")
	ReportList list() {
		return new ReportList(this.reports.all());
	}

	@GetMapping(path = "/{id}/claims", produces = { MediaType.APPLICATION_JSON_VALUE, Formats.CSV })
	@Operation(operationId = "getClaimsOfReport", summary = "Get the claims of a report",
			description = "The claims taken from the report, in the order of its text.")
	ResponseEntity<ReportClaims> claims(
			@Parameter(description = "The report's id", example = "hrw-world-report-2022") @PathVariable @Pattern(
					regexp = Ids.FORM, message = Ids.ALLOWED) String id,
			@Parameter(description = "How many claims to return at most") @RequestParam(
					defaultValue = "200") @Min(1) @Max(1000) int limit,
			@Parameter(description = "Which page: the cursor of the 'next' link of the page before") @RequestParam(
					required = false) @Nullable String cursor) {
		var slice = this.pages.slice(cursor, limit);
		var answer = this.claims.ofReport(id, slice)
			.orElseThrow(() -> new UnknownIdException(ProblemType.UNKNOWN_REPORT,
					"The graph holds no report with the id '%s'. All reports: /api/reports.".formatted(id)));
		return this.pages.page(answer, slice, answer.count(), answer.truncated());
	}

}
