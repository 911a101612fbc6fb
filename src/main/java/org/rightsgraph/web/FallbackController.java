package org.rightsgraph.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers for failures outside of the controllers, for instance in a filter.
 */
@RestController
@Hidden
class FallbackController implements ErrorController {

	@RequestMapping("/error")
	ResponseEntity<Object> problem(HttpServletRequest request) {
		var status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) ? code
				: HttpStatus.NOT_FOUND.value();
		var type = ProblemType.of(status);
		var problem = Problems.detail(type, type.title() + ".");
		problem.setStatus(status);
		return Problems.response(problem);
	}

}
