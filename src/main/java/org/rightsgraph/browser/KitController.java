package org.rightsgraph.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.rightsgraph.query.Catalogue;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a visitor takes into Neo4j Browser: colours and captions, the questions of the
 * catalogue, and a guide through the first six. Also of use in the Browser of another
 * server.
 */
@RestController
@Hidden
class KitController {

	static final String GUIDE = "/browser-kit/guide.md";

	private static final String DOCUMENTED_ORIGIN = "http://localhost:8080";

	// The page looks for it anywhere, else it shows the address; Markdown shows no such
	// line.
	private static final String TITLE = "[//]: # (<title>First questions</title>)\n\n";

	private static final MediaType GRASS = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private static final MediaType MARKDOWN = new MediaType(MediaType.TEXT_MARKDOWN, StandardCharsets.UTF_8);

	private final Catalogue catalogue;

	KitController(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@GetMapping("/browser-kit/style.grass")
	ResponseEntity<String> style() throws IOException {
		return answer(GRASS).body(text("cypher/browser/style.grass"));
	}

	@GetMapping("/browser-kit/queries.zip")
	ResponseEntity<byte[]> queries() {
		return answer(new MediaType("application", "zip"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("rights-graph-queries.zip").build().toString())
			.body(SavedQueries.zip(this.catalogue.queries()));
	}

	/**
	 * {@return the documentation's page, with the addresses at which the visitor is}
	 */
	@GetMapping(GUIDE)
	ResponseEntity<String> guide(HttpServletRequest request) throws IOException {
		return answer(MARKDOWN)
			.body(TITLE + text("browser-kit/browser.md").replace(DOCUMENTED_ORIGIN, Origin.of(request))
				.replace("](browser.svg)", "](/browser-kit/browser.svg)"));
	}

	@GetMapping("/browser-kit/browser.svg")
	ResponseEntity<String> picture() throws IOException {
		return answer(new MediaType("image", "svg+xml", StandardCharsets.UTF_8)).body(text("browser-kit/browser.svg"));
	}

	private static ResponseEntity.BodyBuilder answer(MediaType type) {
		return ResponseEntity.ok()
			.contentType(type)
			.cacheControl(CacheControl.noCache())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
	}

	private static String text(String resource) throws IOException {
		return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
	}

}
