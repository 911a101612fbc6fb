package org.rightsgraph.web;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;
import org.rightsgraph.audit.AuditTrail;
import org.rightsgraph.export.SelectionCheck;
import org.rightsgraph.graph.Claims;
import org.rightsgraph.graph.Contradictions;
import org.rightsgraph.graph.Corroboration;
import org.rightsgraph.graph.Entities;
import org.rightsgraph.graph.GraphDigest;
import org.rightsgraph.graph.GraphStatistics;
import org.rightsgraph.graph.NameSearch;
import org.rightsgraph.graph.Neighbours;
import org.rightsgraph.graph.Paths;
import org.rightsgraph.graph.Reports;
import org.rightsgraph.graph.Timelines;
import org.rightsgraph.graph.Violations;
import org.rightsgraph.graph.Vocabularies;
import org.rightsgraph.query.Catalogue;
import org.rightsgraph.query.Questions;
import org.rightsgraph.upload.Imports;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

@WebMvcTest
@Import(Pages.class)
@ExtendWith(OutputCaptureExtension.class)
class ProblemTests {

	@MockitoBean
	GraphDigest digest;

	@MockitoBean
	Reports reports;

	@MockitoBean
	Imports imports;

	@MockitoBean
	Entities entities;

	@MockitoBean
	Claims claims;

	@MockitoBean
	Neighbours neighbours;

	@MockitoBean
	Timelines timelines;

	@MockitoBean
	Paths paths;

	@MockitoBean
	Violations violations;

	@MockitoBean
	GraphStatistics statistics;

	@MockitoBean
	Vocabularies vocabularies;

	@MockitoBean
	Contradictions contradictions;

	@MockitoBean
	Corroboration corroboration;

	@MockitoBean
	NameSearch names;

	@MockitoBean
	Catalogue catalogue;

	@MockitoBean
	Questions questions;

	@MockitoBean
	SelectionCheck check;

	@MockitoBean
	AuditTrail audit;

	@Autowired
	Opening opening;

	@Autowired
	MockMvcTester mvc;

	@Test
	void unknownParameterIsNamedWithTheKnownOnes() {
		var answer = get("/api/search?q=x&limti=3");
		problem(answer, 400, "unknown-parameter");
		assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo("limti");
		assertThat(answer).bodyJson()
			.extractingPath("$.allowed")
			.isEqualTo("one of asOf, format, limit, q, transliterate, type");
		assertThat(answer).bodyJson().extractingPath("$.errors[0].detail").asString().endsWith("Did you mean limit?");
	}

	@Test
	void repeatedParameterIsRefused() {
		problem(get("/api/search?q=x&q=y"), 400, "invalid-parameter");
	}

	@Test
	void missingParameterIsNamed() {
		var answer = get("/api/search");
		problem(answer, 400, "missing-parameter");
		assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo("q");
	}

	@Test
	void valueOutOfBoundsIsToldTheBounds() {
		for (var limit : new String[] { "0", "201", "many", "1.5", "99999999999" }) {
			var answer = get("/api/search?q=x&limit=" + limit);
			problem(answer, 400, "invalid-parameter");
			assertThat(answer).bodyJson().extractingPath("$.allowed").isEqualTo("a whole number from 1 to 200");
		}
	}

	@Test
	void unknownTypeIsToldTheTypes() {
		var answer = get("/api/search?q=x&type=Human");
		problem(answer, 400, "invalid-parameter");
		assertThat(answer).bodyJson().extractingPath("$.allowed").asString().startsWith("one of Person, Organisation");
	}

	@Test
	void idOfAnotherFormIsRefusedBeforeTheDatabaseIsAsked() {
		for (var path : new String[] { "/api/entities/Mira", "/api/entities/a_b/neighbours", "/api/claims/a'b" }) {
			problem(get(path), 400, "invalid-parameter");
		}
	}

	@Test
	void unknownIdIsNotFound() {
		given(this.entities.find("nobody")).willReturn(Optional.empty());
		problem(get("/api/entities/nobody"), 404, "unknown-entity");
		given(this.claims.find("none")).willReturn(Optional.empty());
		problem(get("/api/claims/none"), 404, "unknown-claim");
	}

	@Test
	void unknownPathIsNotFound() {
		problem(get("/api/nothing"), 404, "not-found");
		problem(get("/nothing"), 404, "not-found");
	}

	@Test
	void methodThatIsNotAllowedIsTold() {
		var answer = this.mvc.post().uri("/api/reports").exchange();
		problem(answer, 405, "method-not-allowed");
		assertThat(answer).headers().hasValue(HttpHeaders.ALLOW, "GET");
	}

	@Test
	void mediaTypeThatIsNotThereIsTold() {
		problem(this.mvc.get().uri("/api/reports").accept(MediaType.APPLICATION_XML).exchange(), 406, "not-acceptable");
	}

	@Test
	void databaseThatIsAwayIsUnavailableForAWhile() {
		given(this.reports.all())
			.willThrow(new CannotCreateTransactionException("no", new ServiceUnavailableException("away")));
		var answer = get("/api/reports");
		problem(answer, 503, "database-unavailable");
		assertThat(answer).headers().hasValue(HttpHeaders.RETRY_AFTER, "10");
	}

	@Test
	void whoAsksBeforeTheGraphIsUpToDateIsToldToComeBack() {
		this.opening.close("The database is out of reach.");
		try {
			var answer = get("/api/reports");
			problem(answer, 503, "database-unavailable");
			assertThat(answer).headers().hasValue(HttpHeaders.RETRY_AFTER, "10");
			assertThat(answer).bodyText().contains("The database is out of reach. Try again");
		}
		finally {
			this.opening.open();
		}
		assertThat(get("/api/reports")).hasStatusOk();
	}

	@Test
	void databaseThatGivesNoConnectionIsUnavailable() {
		given(this.reports.all()).willThrow(new ClientException(
				"Unable to acquire connection from the pool within configured maximum time of 1ms"));
		problem(get("/api/reports"), 503, "database-unavailable");
	}

	@Test
	void readThatTakesTooLongIsStoppedAndNamed() {
		given(this.statistics.read()).willThrow(new DataRetrievalFailureException("no",
				new ClientException("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "late")));
		var answer = get("/api/statistics");
		problem(answer, 504, "query-timeout");
		assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("/api/statistics");
	}

	@Test
	void readThatNeedsTooMuchMemoryIsToldSoAndNotThatTheDatabaseIsAway() {
		given(this.statistics.read()).willThrow(new DataRetrievalFailureException("no",
				new TransientException("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "full")));
		var answer = get("/api/statistics");
		problem(answer, 503, "database-unavailable");
		assertThat(answer).bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("/api/statistics", "memory")
			.doesNotContain("out of reach");
	}

	@Test
	void failureShowsNothingOfItselfToCallersOrInTheLog(CapturedOutput output) {
		given(this.names.find(any(), any(), anyBoolean(), anyInt()))
			.willThrow(new IllegalStateException("about Mira Tovik"));
		var answer = get("/api/search?q=Mira");
		problem(answer, 500, "internal-error");
		assertThat(answer).bodyText().doesNotContain("Tovik", "Exception", "at org.");
		assertThat(output).contains("java.lang.IllegalStateException").doesNotContain("Tovik").doesNotContain("Mira");
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).exchange();
	}

	private static void problem(MvcTestResult answer, int status, String type) {
		assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:rights-graph:problem:" + type);
		assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status);
		assertThat(answer).bodyJson().extractingPath("$.detail").asString().isNotEmpty();
	}

}
