package org.rightsgraph.web;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsgraph.graph.GraphDigest;
import org.rightsgraph.graph.Slice;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class PagesTests {

	private final GraphDigest digest = mock();

	private final Pages pages = new Pages(this.digest);

	@BeforeEach
	void ask() {
		var request = new MockHttpServletRequest("GET", "/api/violations");
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
	}

	@AfterEach
	void forget() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void nextPageBeginsWhereTheFirstOneEnds() {
		given(this.digest.current()).willReturn(List.of("before"));
		var cursor = next(this.pages.slice(null, 5));
		ask();
		assertThat(this.pages.slice(cursor, 7).skip()).isEqualTo(5);
	}

	@Test
	void nextPageIsRefusedWhereAnImportEndedWhileTheFirstWasRead() {
		given(this.digest.current()).willReturn(List.of("before"));
		var slice = this.pages.slice(null, 5);
		given(this.digest.current()).willReturn(List.of("after"));
		var cursor = next(slice);
		ask();
		assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> this.pages.slice(cursor, 5));
	}

	private String next(Slice slice) {
		var answer = this.pages.page("rows", slice, 5, true);
		var link = String.valueOf(answer.getHeaders().getFirst(HttpHeaders.LINK));
		return link.replaceFirst(".*cursor=([^>&]+)>; rel=\"next\".*", "$1");
	}

}
