package org.rightsgraph.web;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ImportGuardTests {

	private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

	private final ImportGuard guard = new ImportGuard(this.beans.getBeanProvider(ImportPermission.class));

	@Test
	void nobodyMayImportWhereNothingSaysWhoMay() {
		assertThatExceptionOfType(ImportGuard.ForbiddenException.class).isThrownBy(this::handle);
	}

	@Test
	void whoMayImportIsSaidByThePermission() {
		this.beans.addBean("editors", (ImportPermission) (request) -> "editor".equals(request.getRemoteUser()));
		assertThatExceptionOfType(ImportGuard.ForbiddenException.class).isThrownBy(this::handle);
		var request = new MockHttpServletRequest();
		request.setRemoteUser("editor");
		assertThat(this.guard.preHandle(request, new MockHttpServletResponse(), this)).isTrue();
	}

	private boolean handle() {
		return this.guard.preHandle(new MockHttpServletRequest(), new MockHttpServletResponse(), this);
	}

}
