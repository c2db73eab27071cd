package io.github.tribikos.it.conformance;

import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Statements of Java that are compiled to see what the compiler says; nothing is written. */
final class JavaProgram {
    private static final String HEAD = """
            import static io.github.tribikos.it.conformance.Festival.*;
            import static io.github.tribikos.sql.Functions.*;
            import static io.github.tribikos.sql.Sql.*;
            import io.github.tribikos.orm.mapping.*;
            import io.github.tribikos.orm.session.*;
            import io.github.tribikos.schema.*;
            import io.github.tribikos.sql.*;
            import io.github.tribikos.type.*;
            import java.util.*;
            """;

    private JavaProgram() {}

    /** Returns the messages of the compiler for each statement, by its name; none where it compiles. */
    static Map<String, List<String>> errors(Map<String, String> statements) {
        Map<String, List<String>> errors = new LinkedHashMap<>();
        List<JavaFileObject> sources = new ArrayList<>();
        statements.forEach((name, statement) -> {
            Source source = new Source(name, HEAD + "class " + name + " { void use() { " + statement + " } }");
            errors.put(name, source.errors);
            sources.add(source);
        });
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-implicit:none", "-cp", classPath());
        compiler.getTask(new StringWriter(), null, found, options, null, sources)
                .call();
        for (Diagnostic<? extends JavaFileObject> diagnostic : found.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR && diagnostic.getSource() instanceof Source source) {
                source.errors.add(diagnostic.getMessage(Locale.ENGLISH));
            }
        }
        return errors;
    }

    /** Modules are read as a class path: the statements are in the unnamed module. */
    private static String classPath() {
        return List.of("java.class.path", "jdk.module.path").stream()
                .map(name -> System.getProperty(name, ""))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;
        private final List<String> errors = new ArrayList<>();

        private Source(String name, String text) {
            super(URI.create("string:///" + name + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
