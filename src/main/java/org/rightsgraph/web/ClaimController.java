package org.rightsgraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import org.rightsgraph.graph.ClaimContext;
import org.rightsgraph.graph.ClaimDetails;
import org.rightsgraph.graph.Claims;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Claims: which sentence says so.
 */
@RestController
@RequestMapping(path = "/api/claims", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "claims", description = "Which sentence of which report says so, and who speaks in it")
class ClaimController {

	private final Claims claims;

	ClaimController(Claims claims) {
		this.claims = claims;
	}

	@GetMapping("/{id}")
	@Operation(operationId = "getClaim", summary = "Get a claim",
			description = "Report, passage, speakers, denials and dates, and what the claim is about. `start` and `end` "
					+ "count UTF-16 units of the report's file, `end` exclusive. `quotation` is there when the text is "
					+ "at hand and holds a passage with the digest `sha256`; `quotationStatus` says `anchored`, `moved` "
					+ "(`movedTo` says where to), `adrift`, `missing` or `withheld`: then to protect somebody only the report is "
					+ "told, and nothing of the place. `samePassage` names the other claims coded from "
					+ "the very same passage: one of them can hedge what another states.")
	ClaimDetails get(@Parameter(description = "The claim's id",
			example = "hrw-001") @PathVariable @Pattern(regexp = Ids.FORM, message = Ids.ALLOWED) String id) {
		return this.claims.find(id).orElseThrow(() -> unknown(id));
	}

	@GetMapping("/{id}/context")
	@Operation(operationId = "getContextOfClaim", summary = "Get what stands around the passage of a claim",
			description = "The passage as `quotation`, and what stands before and after it in the report, at most "
					+ ClaimContext.LONGEST + " UTF-16 units on either side. All three are absent where the text is not "
					+ "at hand or does not hold the passage, or is withheld; what stands before and after it is absent, too, "
					+ "where something else in the report is withheld. `quotationStatus` says so as that of the claim does.")
	ClaimContext context(@Parameter(description = "The claim's id",
			example = "hrw-001") @PathVariable @Pattern(regexp = Ids.FORM, message = Ids.ALLOWED) String id) {
		return this.claims.context(id).orElseThrow(() -> unknown(id));
	}

	private static UnknownIdException unknown(String id) {
		return new UnknownIdException(ProblemType.UNKNOWN_CLAIM,
				"The graph holds no claim with the id '%s'. Answers name the ids of their claims.".formatted(id));
	}

}
