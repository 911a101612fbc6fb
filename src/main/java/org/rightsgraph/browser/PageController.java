package org.rightsgraph.browser;

import java.net.URI;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.rightsgraph.embedded.EmbeddedDatabase;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The page itself. Who comes without saying where the database is gets told in the
 * address, so that the page asks for nothing but the password.
 */
@RestController
@Hidden
class PageController {

	static final String FILES = "classpath:/browser/";

	private final ObjectProvider<EmbeddedDatabase> database;

	private final Resource page;

	PageController(ObjectProvider<EmbeddedDatabase> database, ResourceLoader resources) {
		this.database = database;
		this.page = resources.getResource(FILES + "index.html");
	}

	@GetMapping({ "/browser", "/browser/" })
	ResponseEntity<Resource> page(HttpServletRequest request) {
		boolean complete = request.getParameter("dbms") != null && request.getRequestURI().endsWith("/");
		return complete
				? ResponseEntity.ok()
					.contentType(MediaType.TEXT_HTML)
					.cacheControl(CacheControl.noCache())
					.body(this.page)
				: ResponseEntity.status(HttpStatus.FOUND)
					.location(address(Origin.of(request), this.database.getObject().uri()))
					.cacheControl(CacheControl.noStore())
					.build();
	}

	private static URI address(String origin, URI bolt) {
		return UriComponentsBuilder.fromUriString(origin + "/browser/")
			.queryParam("dbms", "{dbms}")
			.queryParam("cmd", "guide")
			.queryParam("arg", "{guide}")
			.encode()
			.buildAndExpand("%s://neo4j@%s".formatted(bolt.getScheme(), bolt.getAuthority()),
					origin + KitController.GUIDE)
			.toUri();
	}

}
