package org.rightsgraph.page;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page itself. */
@RestController("graphPageController")
@Hidden
class PageController {

	private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

	private final Resource page;

	PageController(ResourceLoader resources) {
		this.page = resources.getResource(PageConfiguration.FILES + "index.html");
	}

	@GetMapping("/")
	ResponseEntity<Resource> page() {
		return ResponseEntity.ok().contentType(HTML).cacheControl(CacheControl.noCache()).body(this.page);
	}

}
