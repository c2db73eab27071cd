package io.github.tribikos.mysql;

import io.github.tribikos.error.DatabaseErrorContext;
import java.util.ArrayList;
import java.util.List;

/** Reads names from the server's messages, in which values stand too; those are left where they are. */
final class MysqlMessage {
    private static final String FOR_KEY = "' for key '";

    private MysqlMessage() {}

    static DatabaseErrorContext details(DatabaseErrorContext context, String message) {
        return switch (context.vendorCode()) {
            // Duplicate entry 'a-b' for key 'uq_t'; MySQL writes 't.uq_t'
            case 1062, 1586 -> unique(context, message);
            // ... (`db`.`t`, CONSTRAINT `fk_r` FOREIGN KEY (`r`) REFERENCES `p` (`id`) ON DELETE CASCADE)
            case 1451, 1452 -> foreignKey(context, message);
            // Column 'a' cannot be null; Field 'a' doesn't have a default value
            case 1048, 1364 -> column(context, message);
            // CONSTRAINT `ck_t` failed for `db`.`t`
            case 4025 -> {
                List<String> names = names(message);
                yield names.size() < 3
                        ? context
                        : context.withConstraint(names.get(0)).withTable(names.get(names.size() - 1));
            }
            // Check constraint 'ck_t' is violated.
            case 3819 -> {
                int start = message.indexOf('\'');
                int end = message.lastIndexOf('\'');
                yield start < end ? context.withConstraint(message.substring(start + 1, end)) : context;
            }
            // Unknown table, column or function. What a syntax error is "near" may hold values: they are written in.
            case 1051, 1054, 1146, 1305 -> context.withSafeMessage(withoutConnection(message) + ".");
            default -> context;
        };
    }

    /** The value comes first, and may itself hold what follows it; the name of a key is no place for that. */
    private static DatabaseErrorContext unique(DatabaseErrorContext context, String message) {
        int start = message.lastIndexOf(FOR_KEY);
        int end = message.lastIndexOf('\'');
        if (start < 0 || end < start + FOR_KEY.length()) {
            return context;
        }
        String key = message.substring(start + FOR_KEY.length(), end);
        int dot = key.indexOf('.');
        return dot < 0
                ? context.withConstraint(key)
                : context.withTable(key.substring(0, dot)).withConstraint(key.substring(dot + 1));
    }

    private static DatabaseErrorContext foreignKey(DatabaseErrorContext context, String message) {
        int constraint = message.indexOf(", CONSTRAINT `");
        int key = message.indexOf(" FOREIGN KEY (", Math.max(constraint, 0));
        int references = message.indexOf(" REFERENCES ", Math.max(key, 0));
        if (constraint < 0 || key < 0 || references < 0) {
            return context;
        }
        List<String> table = names(message.substring(0, constraint));
        List<String> name = names(message.substring(constraint, key));
        if (table.isEmpty() || name.size() != 1) {
            return context;
        }
        return context.withTable(table.get(table.size() - 1))
                .withConstraint(name.get(0))
                .withColumns(names(message.substring(key, references)));
    }

    private static DatabaseErrorContext column(DatabaseErrorContext context, String message) {
        int start = message.indexOf('\'');
        int end = message.lastIndexOf("' ");
        return start < 0 || end <= start ? context : context.withColumns(List.of(message.substring(start + 1, end)));
    }

    /** The names in backticks, which are doubled inside a name. */
    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        int start = text.indexOf('`');
        while (start >= 0) {
            StringBuilder name = new StringBuilder();
            int i = start + 1;
            while (i < text.length()) {
                if (text.charAt(i) == '`' && !text.startsWith("``", i)) {
                    break;
                }
                i += text.charAt(i) == '`' ? 1 : 0;
                name.append(text.charAt(i));
                i++;
            }
            names.add(name.toString());
            start = text.indexOf('`', i + 1);
        }
        return names;
    }

    /** MariaDB's driver puts {@code (conn=12)} before the message. */
    private static String withoutConnection(String message) {
        int end = message.indexOf(") ");
        return message.startsWith("(conn=") && end > 0 ? message.substring(end + 2) : message;
    }
}
