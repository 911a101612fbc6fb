package org.rightsgraph.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.rightsgraph.export.Contents;
import org.rightsgraph.export.ExportFormat;
import org.rightsgraph.export.Exports;
import org.rightsgraph.graph.AsOf;
import org.rightsgraph.graph.Connections;
import org.rightsgraph.graph.Selection;
import org.rightsgraph.graph.Subgraph;
import org.rightsgraph.query.QueryResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes answers that are graphs in the formats of other programs. Several of these are
 * JSON, so it is the parameter that decides, and only without it the media type.
 */
final class GraphConverter extends AbstractHttpMessageConverter<Object> {

	private static final Logger log = LoggerFactory.getLogger(GraphConverter.class);

	private final Supplier<Exports> exports;

	GraphConverter(Supplier<Exports> exports) {
		super(Arrays.stream(ExportFormat.values())
			.map((format) -> MediaType.parseMediaType(format.mediaType()))
			.distinct()
			.toArray(MediaType[]::new));
		this.exports = exports;
	}

	@Override
	protected boolean supports(Class<?> type) {
		return type == GraphAnswer.class || type == Subgraph.class || type == Connections.class
				|| type == QueryResult.class;
	}

	@Override
	public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	protected Object readInternal(Class<?> type, HttpInputMessage message) {
		throw new HttpMessageNotReadableException("Graphs are written only", message);
	}

	@Override
	public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
		return supports(type) && super.canWrite(mediaType)
		// All but the whole graph have a JSON of their own, and no tables.
				&& format(mediaType)
					.filter((format) -> type == GraphAnswer.class
							|| format != ExportFormat.JSON && format != ExportFormat.DATASET)
					.isPresent();
	}

	@Override
	protected void writeInternal(Object answer, HttpOutputMessage message) throws IOException {
		var headers = message.getHeaders();
		var format = format(headers.getContentType()).orElseThrow();
		headers.setContentType(MediaType.parseMediaType(format.mediaType()));
		switch (answer) {
			case GraphAnswer whole -> {
				name(headers, whole.selection().equals(Selection.ALL) ? "rights-graph" : "rights-graph-part", format);
				writeWhole(whole, format, message);
			}
			// An id may name a person, so it stands in no name of a file.
			case Subgraph part -> writePart(part, "neighbours",
					PartContents.neighbours(Objects.requireNonNull(request())), format, message);
			case Connections connections -> writePart(GraphParts.of(connections), "paths",
					PartContents.paths(connections, Objects.requireNonNull(request())), format, message);
			case QueryResult result ->
				writePart(GraphParts.of(result), result.query(), PartContents.result(result), format, message);
			default -> throw new IllegalArgumentException("No graph");
		}
	}

	private void writePart(Subgraph part, String name, Contents contents, ExportFormat format,
			HttpOutputMessage message) throws IOException {
		name(message.getHeaders(), name, format);
		if (part.truncated()) {
			message.getHeaders().set(CsvConverter.TRUNCATED, "true");
		}
		this.exports.get().write(part, contents, format, message.getBody());
	}

	private void writeWhole(GraphAnswer answer, ExportFormat format, HttpOutputMessage message) throws IOException {
		if (format == ExportFormat.DATASET && !answer.selection().equals(Selection.ALL)) {
			throw ParameterException.invalid(Formats.NAME,
					"The tables of format=dataset hold the graph as a whole. Leave out the filters.",
					"one of " + String.join(", ", ExportFormat.wordsForParts()) + " beside filters");
		}
		try {
			this.exports.get().write(answer.selection(), format, message.getBody());
		}
		catch (IOException | RuntimeException ex) {
			if (message instanceof ServletServerHttpResponse response) {
				takeBack(response.getServletResponse(), ex);
			}
			throw ex;
		}
	}

	/** Makes room for a problem, as long as nothing was sent. */
	private static void takeBack(HttpServletResponse response, Exception failure) throws BrokenOffException {
		if (response.isCommitted()) {
			log.warn("An export was broken off: {}", Failures.name(failure));
			throw new BrokenOffException();
		}
		response.resetBuffer();
		// The problem would be saved under the name of the file that it is not.
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
	}

	private static void name(HttpHeaders headers, String name, ExportFormat format) {
		if (format == ExportFormat.JSON) {
			// An answer like others, to look at rather than to keep.
			return;
		}
		var dated = name + AsOf.day().map((day) -> "-as-of-" + day).orElse("");
		headers.setContentDisposition(ContentDisposition.attachment().filename(format.fileName(dated)).build());
	}

	private static Optional<ExportFormat> format(@Nullable MediaType mediaType) {
		var asked = Optional.ofNullable(request()).map((request) -> request.getParameter(Formats.NAME));
		return asked.isPresent() ? asked.flatMap(ExportFormat::ofWord)
				: Arrays.stream(ExportFormat.values())
					.filter((format) -> mediaType != null
							&& mediaType.equalsTypeAndSubtype(MediaType.parseMediaType(format.mediaType())))
					.findFirst();
	}

	private static @Nullable HttpServletRequest request() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? attributes.getRequest() : null;
	}

}
