package org.rightsgraph.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Answers requests that the server refuses before they reach the application, such as one
 * with raw letters in its address, with problem details instead of a page. Public because
 * the server makes it by its name.
 */
public final class ProblemReportValve extends ErrorReportValve {

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		var status = response.getStatus();
		if (status < HttpServletResponse.SC_BAD_REQUEST || response.getContentWritten() > 0) {
			return;
		}
		var type = ProblemType.of(status);
		try {
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.setCharacterEncoding("UTF-8");
			if (type == ProblemType.DATABASE_UNAVAILABLE) {
				response.setHeader(HttpHeaders.RETRY_AFTER, Problems.RETRY_AFTER_SECONDS);
			}
			var writer = response.getReporter();
			if (writer != null) {
				// Nothing of the request stands in it, so nothing needs to be escaped.
				writer.write("{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}".formatted(type.uri(),
						type.title(), status, detail(type)));
				response.finishResponse();
			}
		}
		catch (IOException | IllegalStateException ex) {
			// The connection is gone or the answer has begun: there is nobody to tell.
		}
	}

	private static String detail(ProblemType type) {
		return (type == ProblemType.MALFORMED_REQUEST)
				? "The address of the request is not well formed. Letters other than ASCII, blanks and most signs are written percent-encoded in UTF-8; curl does it with --get --data-urlencode."
				: type.title() + ".";
	}

}
