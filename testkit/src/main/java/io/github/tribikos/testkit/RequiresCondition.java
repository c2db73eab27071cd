package io.github.tribikos.testkit;

import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.Feature;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Skips what asks by {@link Requires} for a feature that the database declares not to have. Used through the annotation. */
public final class RequiresCondition implements ExecutionCondition {
    /** For JUnit. */
    public RequiresCondition() {}

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Requires> requires = AnnotationSupport.findAnnotation(context.getElement(), Requires.class);
        if (requires.isEmpty()) {
            return ConditionEvaluationResult.enabled("needs no feature");
        }
        Capabilities capabilities = DialectCompliance.databaseOf(context).capabilities();
        for (Feature feature : requires.get().value()) {
            if (!capabilities.supports(feature)) {
                return ConditionEvaluationResult.disabled(
                        capabilities.database() + " declares not to have " + feature.title());
            }
        }
        return ConditionEvaluationResult.enabled(capabilities.database() + " has all that is needed");
    }
}
