package io.github.tribikos.testkit;

import io.github.tribikos.engine.Engine;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Counts the statements of a test with {@link MaxStatements}. Used through the annotation. */
public final class StatementBudget implements BeforeTestExecutionCallback, AfterTestExecutionCallback {
    private static final Namespace NAMESPACE = Namespace.create(StatementBudget.class);

    /** For JUnit. */
    public StatementBudget() {}

    @Override
    public void beforeTestExecution(ExtensionContext context) throws Exception {
        context.getStore(NAMESPACE)
                .put(StatementCount.class, StatementCount.of(engine(context.getRequiredTestInstance())));
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        StatementCount count = context.getStore(NAMESPACE).remove(StatementCount.class, StatementCount.class);
        if (count != null) {
            count.close();
            if (context.getExecutionException().isEmpty()) {
                count.requireAtMost(budget(context));
            }
        }
    }

    private static int budget(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), MaxStatements.class)
                .or(() -> AnnotationSupport.findAnnotation(context.getRequiredTestClass(), MaxStatements.class))
                .orElseThrow()
                .value();
    }

    private static Engine engine(Object test) throws Exception {
        List<Field> fields = ReflectionSupport.findFields(
                test.getClass(), field -> field.getType() == Engine.class, HierarchyTraversalMode.BOTTOM_UP);
        Engine engine = fields.isEmpty() ? fromMethod(test) : read(fields.get(0), test);
        if (engine == null) {
            throw new ExtensionConfigurationException(
                    "@MaxStatements needs to know the engine whose statements it counts, but "
                            + test.getClass().getName()
                            + " has no field or method without parameters of type Engine, or it gives null.");
        }
        return engine;
    }

    private static @Nullable Engine read(Field field, Object test) throws Exception {
        return (Engine) ReflectionSupport.tryToReadFieldValue(field, test).get();
    }

    private static @Nullable Engine fromMethod(Object test) {
        Optional<Method> method = ReflectionSupport.findMethods(
                        test.getClass(),
                        each -> each.getReturnType() == Engine.class && each.getParameterCount() == 0,
                        HierarchyTraversalMode.BOTTOM_UP)
                .stream()
                .findFirst();
        return method.map(found -> (Engine) ReflectionSupport.invokeMethod(found, test))
                .orElse(null);
    }
}
