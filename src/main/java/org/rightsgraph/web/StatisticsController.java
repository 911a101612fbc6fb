package org.rightsgraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rightsgraph.graph.GraphStatistics;
import org.rightsgraph.graph.Statistics;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the graph holds, in numbers.
 */
@RestController
@RequestMapping(path = "/api/statistics", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "statistics", description = "What the graph holds, in numbers")
class StatisticsController {

	private final GraphStatistics statistics;

	StatisticsController(GraphStatistics statistics) {
		this.statistics = statistics;
	}

	@GetMapping
	@Operation(operationId = "getStatistics", summary = "Count what the graph holds",
			description = "Nodes and relationships by type, claims by report, how many are hedged and how many denied, "
					+ "violations by kind, the days to which events and violations are dated, and since when what "
					+ "is known. These are numbers of rows, not of people: see the query `figures-on-violations` for what "
					+ "reports count.")
	Statistics read() {
		return this.statistics.read();
	}

}
