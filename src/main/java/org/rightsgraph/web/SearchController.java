package org.rightsgraph.web;

import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rightsgraph.fact.Kind;
import org.rightsgraph.graph.NameSearch;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Search by name.
 */
@RestController
@RequestMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "search", description = "Finding entities by their names")
class SearchController {

	private final NameSearch names;

	SearchController(NameSearch names) {
		this.names = names;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Formats.CSV })
	@Operation(operationId = "search", summary = "Search by name",
			description = "Entities with a name of which every word of `q` is a word, the best first: in any order, in "
					+ "other spellings and the other script (Latin, Cyrillic), one letter off, the last word also as a "
					+ "beginning. Capitals, diacritics, hyphens and apostrophes make no difference, and no character is "
					+ "an operator. `matched` is the name that fits best, and `why` says how it fits: `exact`, `words` "
					+ "(words of the name, or in another order), `spelling` (another spelling), `transliteration` "
					+ "(another script), `prefix` (a beginning), `initials`, `near` (one letter off), `part` (all of "
					+ "`q` but one word).")
	SearchResult search(
			@Parameter(description = "The words to look for", example = "Almaty") @RequestParam @Size(min = 1,
					max = 200) String q,
			@Parameter(description = "Only entities of this type") @RequestParam(required = false) @Nullable Kind type,
			@Parameter(description = "Whether names in another script than that of `q` are found") @RequestParam(
					defaultValue = "true") boolean transliterate,
			@Parameter(description = "How many hits to return at most") @RequestParam(
					defaultValue = "20") @Min(1) @Max(200) int limit) {
		var hits = this.names.find(q, Optional.ofNullable(type), transliterate, limit);
		return new SearchResult(q, hits, hits.size());
	}

}
