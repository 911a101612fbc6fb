package org.rightsgraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import org.rightsgraph.graph.Vocabularies;
import org.rightsgraph.graph.VocabularyName;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the words of the data mean.
 */
@RestController
@RequestMapping(path = "/api/vocabularies", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "vocabularies", description = "The words that the data use in a fixed sense, and what they mean")
class VocabularyController {

	private final Vocabularies vocabularies;

	VocabularyController(Vocabularies vocabularies) {
		this.vocabularies = vocabularies;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Formats.CSV })
	@Operation(operationId = "listVocabularies", summary = "List the vocabularies",
			description = "All vocabularies with the number of their terms: the kinds of violation, event, relationship "
					+ "and so on, the roles, the rights, the hedges.")
	VocabularyList list() {
		return new VocabularyList(this.vocabularies.all());
	}

	@GetMapping(path = "/{name}", produces = { MediaType.APPLICATION_JSON_VALUE, Formats.CSV })
	@Operation(operationId = "getVocabulary", summary = "Get a vocabulary",
			description = "Its terms with definition and example; `id` is the word as it stands in the data. "
					+ "`details` holds what only terms of this vocabulary have: the rights that a kind of violation "
					+ "touches, the articles of a right, the type of a kind of relationship in the graph.")
	VocabularyView get(@Parameter(description = "The vocabulary's name",
			example = "violation-kind") @PathVariable @Pattern(regexp = Ids.FORM, message = Ids.ALLOWED) String name) {
		var terms = this.vocabularies.terms(name);
		if (terms.isEmpty()) {
			throw new UnknownIdException(ProblemType.UNKNOWN_VOCABULARY,
					"There is no vocabulary '%s'. There are: %s.".formatted(name,
							String.join(", ", this.vocabularies.all().stream().map(VocabularyName::name).toList())));
		}
		return new VocabularyView(name, terms, terms.size());
	}

}
