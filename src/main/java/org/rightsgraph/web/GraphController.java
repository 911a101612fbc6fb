package org.rightsgraph.web;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterStyle;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rightsgraph.export.SelectionCheck;
import org.rightsgraph.fact.Kind;
import org.rightsgraph.graph.Selection;
import org.rightsgraph.graph.Subgraph;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * The graph as a whole.
 */
@RestController
@RequestMapping(path = GraphController.PATH)
@Tag(name = "entities")
class GraphController {

	static final String PATH = "/api/graph";

	// What fails within the first of them can still be answered with a problem.
	private static final int BUFFERED_BYTES = 1 << 16;

	private final SelectionCheck check;

	GraphController(SelectionCheck check) {
		this.check = check;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Formats.GEXF, Formats.GRAPHML, Formats.JSON_LD,
			Formats.LINES, Formats.ZIP })
	@Operation(operationId = "exportGraph", summary = "Export the graph",
			description = "All entities and the edges between them, or those of them that a selection leaves, in the "
					+ "format of another program: nodes by id, then edges by the id of their first end and their own. "
					+ "An edge is there only when both of its ends are. It is not cut off, however large it is. Where "
					+ "the connection ends before the answer does, as when an import changes the graph meanwhile, what "
					+ "came is no whole file: ask again.",
			responses = @ApiResponse(responseCode = "200", description = "The graph", content = {
					@Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
							schema = @Schema(implementation = Subgraph.class)),
					@Content(mediaType = Formats.GEXF), @Content(mediaType = Formats.GRAPHML),
					@Content(mediaType = Formats.JSON_LD), @Content(mediaType = Formats.LINES),
					@Content(mediaType = Formats.ZIP) }))
	GraphAnswer graph(
			@Parameter(description = "The types of entity to keep; without it, all", style = ParameterStyle.FORM,
					explode = Explode.FALSE) @RequestParam(required = false) @Nullable List<@NotNull Kind> types,
			@Parameter(description = "The types of relationship to keep; without it, all", style = ParameterStyle.FORM,
					explode = Explode.FALSE) @RequestParam(required = false) @Nullable List<String> relationships,
			@Parameter(description = "Leaves out what certainly ended before this day; what has no date stays") //
			@RequestParam(required = false) @Nullable LocalDate from,
			@Parameter(description = "Leaves out what certainly began after this day; what has no date stays") //
			@RequestParam(required = false) @Nullable LocalDate to,
			@Parameter(description = "The id of the report that must speak of it") @RequestParam(
					required = false) @Nullable @Pattern(regexp = Ids.FORM, message = Ids.ALLOWED) String report,
			@Parameter(description = "The ids of the entities to keep, with the edges between them; without it, all",
					style = ParameterStyle.FORM,
					explode = Explode.FALSE) @RequestParam(required = false) @Nullable @Size(min = 1,
							max = Selection.MOST_ENTITIES) List<@Pattern(regexp = Ids.FORM,
									message = Ids.ALLOWED) String> entities,
			HttpServletRequest request, HttpServletResponse response) {
		// The whole answer would be held in memory for it.
		ShallowEtagHeaderFilter.disableContentCaching(request);
		var selection = new Selection((types != null) ? EntityKinds.labels(types) : List.of(),
				SelectionCheck.relationships(relationships), Periods.of(from, to), report,
				(entities != null) ? entities.stream().distinct().toList() : List.of());
		ParameterException.throwIfAny(this.check.problems(selection));
		response.setBufferSize(BUFFERED_BYTES);
		return new GraphAnswer(selection);
	}

}
