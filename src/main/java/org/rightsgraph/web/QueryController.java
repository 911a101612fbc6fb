package org.rightsgraph.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.rightsgraph.query.Catalogue;
import org.rightsgraph.query.QueryFault;
import org.rightsgraph.query.QueryResult;
import org.rightsgraph.query.Questions;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The catalogue of queries.
 */
@RestController
@RequestMapping(path = "/api/queries", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "queries", description = "Questions prepared as queries, each row of an answer with its claims")
class QueryController {

	// What every query may be asked with beside its own parameters.
	private static final Set<String> BESIDE = Set.of("limit", Pages.CURSOR, Formats.NAME, AsOfParameter.NAME);

	private final Catalogue catalogue;

	private final Questions questions;

	private final Pages pages;

	QueryController(Catalogue catalogue, Questions questions, Pages pages) {
		this.catalogue = catalogue;
		this.questions = questions;
		this.pages = pages;
	}

	@GetMapping
	@Timeless
	@Operation(operationId = "listQueries", summary = "List the queries",
			description = "All queries that can be asked, with their parameters. `faults` names files of the queries "
					+ "directory that were left out, and why.")
	QueryList list(HttpServletRequest request) {
		var faults = this.catalogue.faults().stream().map(QueryFault::toString).toList();
		return new QueryList(this.catalogue.queries()
			.stream()
			.map((query) -> QueryView.of(query, request.getContextPath()))
			.toList(), faults.isEmpty() ? null : faults);
	}

	@GetMapping("/{name}")
	@Timeless
	@Operation(operationId = "describeQuery", summary = "Describe a query",
			description = "What the query answers, what it may be asked with and which columns it returns.")
	QueryView describe(
			@Parameter(description = "The query's name", example = "events-in-place") @PathVariable String name,
			HttpServletRequest request) {
		return QueryView.of(this.catalogue.get(name), request.getContextPath());
	}

	@GetMapping(path = "/{name}/result",
			produces = { MediaType.APPLICATION_JSON_VALUE, Formats.CSV, Formats.GEXF, Formats.GRAPHML, Formats.JSON_LD,
					Formats.LINES, Formats.ZIP })
	@Operation(operationId = "askQuery", summary = "Ask a query",
			description = "The answer to the query. Beside `limit` it takes the parameters that the query declares. "
					+ "`claims` of a row are the ids of the claims on which the row rests; `/api/claims/{id}` leads to "
					+ "the sentence. A column without a value is absent from its row. The formats of graphs hold the nodes, "
					+ "relationships and paths that the rows return; a query without these has none.")
	ResponseEntity<QueryResult> ask(
			@Parameter(description = "The query's name", example = "events-in-place") @PathVariable String name,
			@Parameter(description = "How many rows to return at most") @RequestParam(
					defaultValue = "1000") @Min(1) @Max(10_000) int limit,
			@Parameter(description = "Which page: the cursor of the 'next' link of the page before") @RequestParam(
					required = false) @Nullable String cursor,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		Map<String, List<String>> arguments = new HashMap<>(parameters);
		BESIDE.forEach(arguments::remove);
		var slice = this.pages.slice(cursor, limit);
		var answer = this.questions.ask(this.catalogue.get(name), arguments, BESIDE, slice);
		return this.pages.page(answer, slice, answer.count(), answer.truncated());
	}

}
