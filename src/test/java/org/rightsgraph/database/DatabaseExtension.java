package org.rightsgraph.database;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.neo4j.driver.Driver;

/** Brings the database to a {@link DatabaseTest}. */
class DatabaseExtension implements ExecutionCondition, BeforeAllCallback, BeforeEachCallback, ParameterResolver {

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return TestDatabase.Kind.chosen()
			.missing()
			.map(ConditionEvaluationResult::disabled)
			.orElseGet(() -> ConditionEvaluationResult.enabled("the database is at hand"));
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		if (keeps(context)) {
			TestDatabase.shared().clear();
		}
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		if (!keeps(context)) {
			TestDatabase.shared().clear();
		}
	}

	private static boolean keeps(ExtensionContext context) {
		return AnnotationSupport.findAnnotation(context.getRequiredTestClass(), DatabaseTest.class)
			.map(DatabaseTest::keep)
			.orElse(false);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		// What is annotated is Spring's to resolve.
		return parameter.getParameter().getAnnotations().length == 0
				&& (type == Driver.class || type == TestDatabase.class);
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		TestDatabase database = TestDatabase.shared();
		return (parameter.getParameter().getType() == Driver.class) ? database.driver() : database;
	}

}
