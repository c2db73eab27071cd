package io.github.tribikos.examples;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.error.TribikosException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked for.
 *
 * @param url the database
 * @param isKeeping whether the tables stay when the program ends
 */
public record CommandLine(String url, boolean isKeeping) {
    private static final String HELP = """
            Usage: ./mvnw -f examples/quickstart [-Dargs="OPTIONS"] [-Dmain=io.github.tribikos.examples.QuickStartKt]

              --url=URL  the database: sqlite:///file.db, h2:///mem:world, postgresql://user:password@host/database, ...
                         Only tables named trb_... are created there, and dropped. Without it: an SQLite file.
              --keep     leave the tables in that database
              --help     show this text
            """;

    /** Runs a program and ends the JVM if that failed: with 2 and one line on stderr for what the user can put right. */
    public static void main(String[] args, BiConsumer<CommandLine, Screen> program) {
        Charset charset = Charset.forName(
                System.getProperty("stdout.encoding", Charset.defaultCharset().name()));
        // Where no language is set, as in containers, Java believes that the terminal knows ASCII only.
        PrintStream out = charset.equals(US_ASCII) ? new PrintStream(System.out, true, UTF_8) : System.out;
        int exitCode = run(args, out, System.err, program);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    static int run(String[] args, PrintStream out, PrintStream err, BiConsumer<CommandLine, Screen> program) {
        try {
            CommandLine commandLine = parse(args);
            if (commandLine == null) {
                out.print(HELP);
            } else {
                program.accept(commandLine, new Screen(out));
            }
            return 0;
        } catch (IllegalArgumentException | TribikosException e) {
            err.println(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            return 2;
        }
    }

    /** Returns null if help is wanted. */
    private static @Nullable CommandLine parse(String[] args) {
        String url = null;
        boolean isKeeping = false;
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (arg.equals("--help")) {
                return null;
            } else if (arg.equals("--keep")) {
                isKeeping = true;
            } else if (arg.startsWith("--url=")) {
                url = arg.substring("--url=".length());
            } else if (arg.equals("--url") && i + 1 < args.length) {
                url = args[++i];
            } else {
                throw new IllegalArgumentException("Cannot make sense of the argument \"" + arg + "\". Try --help.");
            }
        }
        return url == null ? new CommandLine(sqliteFile(), true) : new CommandLine(url, isKeeping);
    }

    /** Returns the URL without its password. */
    String shownUrl() {
        return DatabaseUrl.parse(url).toString();
    }

    private static String sqliteFile() {
        String name = "tribikos-" + System.getProperty("user.name") + ".db";
        Path file = Path.of(System.getProperty("java.io.tmpdir"), name);
        return DatabaseUrl.of("sqlite")
                .withDatabase(file.toString().replace('\\', '/'))
                .renderWithPassword();
    }
}
