package io.github.tribikos.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The normal form of an expression in a catalog. Databases write expressions in words of their own - PostgreSQL keeps {@code status IN
 * ('a', 'b')} as {@code ((status)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))} - and two texts of one
 * expression have the same normal form. It leaves out parentheses that say nothing, quotes of names, casts and the case of words; of two
 * expressions that differ in casts alone it does not tell which is which.
 */
public final class ExpressionText {
    private static final Set<String> NOW = Set.of("current_timestamp", "now", "localtimestamp", "getdate", "sysdate");
    private static final Set<String> TYPED = Set.of("DATE", "TIME", "TIMESTAMP", "INTERVAL", "N", "X", "B", "E");
    private static final Map<String, String> SAME = Map.of("!=", "<>", "~~", "like", "~~*", "ilike", "==", "=");
    private static final Set<String> COMPARISONS =
            Set.of("=", "<>", "<", ">", "<=", ">=", "!=", "~~", "~~*", "!~~", "!~~*", "~", "~*", "!~", "!~*");

    private final List<SqlToken> tokens;
    private int at;

    private ExpressionText(String sql) {
        this.tokens = SqlToken.cut(sql);
    }

    /** Returns the normal form of {@code sql}; that of what is no expression at all is its words in one line. */
    public static String normal(String sql) {
        ExpressionText text = new ExpressionText(sql);
        try {
            String normal = text.disjunction();
            if (text.at == text.tokens.size()) {
                return normal;
            }
        } catch (NotUnderstood e) {
            // as words
        }
        StringBuilder words = new StringBuilder();
        text.tokens.forEach(
                token -> words.append(words.length() == 0 ? "" : " ").append(plain(token)));
        return words.toString();
    }

    private static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static String plain(SqlToken token) {
        return switch (token.kind()) {
            case TEXT -> text(token.text());
            case WORD, NAME -> token.text().toLowerCase(Locale.ROOT);
            default -> token.text();
        };
    }

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    // What is here.

    private boolean isWord(String word) {
        return at < tokens.size() && tokens.get(at).isWord(word);
    }

    private boolean isSign(String sign) {
        return at < tokens.size() && tokens.get(at).isSign(sign);
    }

    private boolean isNextSign(String sign) {
        return at + 1 < tokens.size() && tokens.get(at + 1).isSign(sign);
    }

    private boolean takeWord(String word) {
        boolean is = isWord(word);
        at += is ? 1 : 0;
        return is;
    }

    private boolean takeSign(String sign) {
        boolean is = isSign(sign);
        at += is ? 1 : 0;
        return is;
    }

    private void requireSign(String sign) {
        if (!takeSign(sign)) {
            throw new NotUnderstood();
        }
    }

    private SqlToken take() {
        if (at >= tokens.size()) {
            throw new NotUnderstood();
        }
        return tokens.get(at++);
    }

    private static String call(String function, List<String> operands) {
        return function + "(" + String.join(", ", operands) + ")";
    }

    private static String call(String function, String... operands) {
        return call(function, List.of(operands));
    }

    /** The operands of nested calls of one associative function, as one list. */
    private static String flat(String function, List<String> operands) {
        List<String> all = new ArrayList<>();
        for (String operand : operands) {
            String begin = function + "(";
            if (operands.size() > 1 && operand.startsWith(begin) && closes(operand, begin.length() - 1)) {
                all.addAll(operands(operand.substring(begin.length(), operand.length() - 1)));
            } else {
                all.add(operand);
            }
        }
        return all.size() == 1 ? all.get(0) : call(function, all);
    }

    /** As {@link #flat}, in any order: H2 puts what is quick to tell first. */
    private static String sorted(String function, List<String> operands) {
        String flat = flat(function, operands);
        if (operands.size() == 1) {
            return flat;
        }
        List<String> all = new ArrayList<>(operands(flat.substring(function.length() + 1, flat.length() - 1)));
        all.sort(null);
        return call(function, all);
    }

    /** Cuts a list of operands at its commas. */
    private static List<String> operands(String list) {
        List<String> all = new ArrayList<>();
        int depth = 0;
        int from = 0;
        boolean isText = false;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            isText ^= c == '\'';
            if (!isText) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth == 0 && c == ',') {
                    all.add(list.substring(from, i));
                    from = i + 2;
                }
            }
        }
        all.add(list.substring(from));
        return all;
    }

    /** Whether the parenthesis at {@code open} ends with the text. */
    private static boolean closes(String text, int open) {
        int depth = 0;
        boolean isText = false;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            isText ^= c == '\'';
            if (!isText) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth == 0) {
                    return i == text.length() - 1;
                }
            }
        }
        return false;
    }

    // Conditions, from the weakest operator to the strongest.

    private String disjunction() {
        List<String> terms = new ArrayList<>();
        do {
            terms.add(conjunction());
        } while (takeWord("OR"));
        return sorted("or", terms);
    }

    private String conjunction() {
        List<String> terms = new ArrayList<>();
        do {
            terms.add(negation());
        } while (takeWord("AND"));
        return sorted("and", terms);
    }

    private String negation() {
        return takeWord("NOT") ? not(negation()) : comparison();
    }

    private static String not(String condition) {
        boolean isNegated = condition.startsWith("not(") && closes(condition, 3);
        return isNegated ? condition.substring(4, condition.length() - 1) : call("not", condition);
    }

    private String comparison() {
        String left = sum();
        while (at < tokens.size()) {
            SqlToken token = tokens.get(at);
            if (token.kind() == SqlToken.Kind.SIGN && COMPARISONS.contains(token.text())) {
                at++;
                left = compared(token.text(), left);
            } else if (takeWord("IS")) {
                boolean isNot = takeWord("NOT");
                String test = call("is", left, sum());
                left = isNot ? not(test) : test;
            } else if (isWord("IN") || isWord("BETWEEN") || isWord("LIKE") || isWord("ILIKE") || isWord("REGEXP")) {
                left = test(left);
            } else if (isWord("NOT")) {
                at++;
                left = not(test(left));
            } else {
                return left;
            }
        }
        return left;
    }

    private String compared(String sign, String left) {
        boolean isAny = isWord("ANY") || isWord("ALL");
        if (isAny && isNextSign("(")) {
            boolean isAll = isWord("ALL");
            at += 2;
            String list = disjunction();
            requireSign(")");
            if (list.startsWith("array(") && (isAll ? sign.equals("<>") : sign.equals("="))) {
                String in = in(left, List.of(list.substring("array(".length(), list.length() - 1)));
                return isAll ? not(in) : in;
            }
            return call(sign + (isAll ? " all" : " any"), left, list);
        }
        String right = sum();
        return sign.startsWith("!~~")
                ? not(call(SAME.getOrDefault(sign.substring(1), sign), left, right))
                : call(SAME.getOrDefault(sign, sign), left, right);
    }

    private static String in(String left, List<String> list) {
        boolean isOne = list.size() == 1 && !list.get(0).contains(", ");
        return isOne ? call("=", left, list.get(0)) : call("in", left, String.join(", ", list));
    }

    private String test(String left) {
        if (takeWord("IN")) {
            requireSign("(");
            return in(left, list());
        }
        if (takeWord("BETWEEN")) {
            String low = sum();
            if (!takeWord("AND")) {
                throw new NotUnderstood();
            }
            return sorted("and", List.of(call(">=", left, low), call("<=", left, sum())));
        }
        String operator = take().text().toLowerCase(Locale.ROOT);
        String pattern = sum();
        return takeWord("ESCAPE") ? call(operator, left, pattern, sum()) : call(operator, left, pattern);
    }

    /** The rest of a list, behind its opening parenthesis. */
    private List<String> list() {
        List<String> all = new ArrayList<>();
        if (takeSign(")")) {
            return all;
        }
        do {
            all.add(disjunction());
        } while (takeSign(","));
        requireSign(")");
        return all;
    }

    // Values.

    private String sum() {
        String left = product();
        while (isSign("+") || isSign("-") || isSign("||") || isSign("->") || isSign("->>")) {
            String sign = take().text();
            String right = product();
            left = sign.equals("+") || sign.equals("||") ? flat(sign, List.of(left, right)) : call(sign, left, right);
        }
        return left;
    }

    private String product() {
        String left = signed();
        while (isSign("*") || isSign("/") || isSign("%")) {
            String sign = take().text();
            String right = signed();
            left = sign.equals("*") ? flat(sign, List.of(left, right)) : call(sign, left, right);
        }
        return left;
    }

    private String signed() {
        if (takeSign("+")) {
            return signed();
        }
        if (takeSign("-")) {
            String value = signed();
            return isNumber(value) ? number(new BigDecimal(value).negate()) : call("-", value);
        }
        return cast(value());
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** What stands behind a value: casts, which are left out, and subscripts. */
    private String cast(String value) {
        String result = value;
        while (true) {
            if (takeSign("::")) {
                result = castTo(result, type());
            } else if (takeWord("COLLATE")) {
                take();
            } else {
                return result;
            }
        }
    }

    /** A number in quotes that is cast to a number is one. */
    private static String castTo(String value, String type) {
        boolean isNumeric = type.matches("(numeric|decimal|int|integer|bigint|smallint|real|double|float).*");
        String bare = value.startsWith("'") && value.length() > 2 ? value.substring(1, value.length() - 1) : value;
        return isNumeric && isNumber(bare) ? number(new BigDecimal(bare)) : value;
    }

    /** Passes a type, up to what cannot belong to it; returns its first word. */
    private String type() {
        String first = plain(take());
        while (at < tokens.size()) {
            if (isSign("(")) {
                at++;
                while (!takeSign(")")) {
                    take();
                }
            } else if (isSign("[")) {
                at++;
                while (!takeSign("]")) {
                    take();
                }
            } else if (isSign(".")) {
                at += 2;
            } else if (isWord("VARYING")
                    || isWord("PRECISION")
                    || isWord("WITHOUT")
                    || isWord("WITH")
                    || isWord("TIME")
                    || isWord("ZONE")
                    || isWord("LARGE")
                    || isWord("OBJECT")
                    || isWord("UNSIGNED")
                    || isWord("SIGNED")) {
                at++;
            } else {
                return first;
            }
        }
        return first;
    }

    private String value() {
        SqlToken token = take();
        return switch (token.kind()) {
            case NUMBER -> token.text().matches("\\d*\\.?\\d*") ? number(new BigDecimal(token.text())) : token.text();
            case TEXT -> text(token.text());
            case NAME -> path(plain(token));
            case WORD -> word(token);
            case SIGN -> {
                if (!token.isSign("(")) {
                    throw new NotUnderstood();
                }
                List<String> list = list();
                yield list.size() == 1 ? list.get(0) : call("row", list);
            }
        };
    }

    private String word(SqlToken token) {
        String word = token.text();
        boolean isText = at < tokens.size() && tokens.get(at).kind() == SqlToken.Kind.TEXT;
        if (isText && (TYPED.contains(word) || word.startsWith("_"))) {
            return word.equals("X") ? "x" + text(take().text()) : text(take().text());
        }
        if (word.equals("CASE")) {
            return caseOf();
        }
        if (word.equals("CAST") && takeSign("(")) {
            String value = disjunction();
            if (!takeWord("AS")) {
                throw new NotUnderstood();
            }
            String cast = castTo(value, type());
            requireSign(")");
            return cast;
        }
        if (word.equals("ARRAY") && takeSign("[")) {
            List<String> elements = new ArrayList<>();
            while (!takeSign("]")) {
                elements.add(disjunction());
                takeSign(",");
            }
            return call("array", elements);
        }
        return path(plain(token));
    }

    private String caseOf() {
        StringBuilder normal = new StringBuilder("case(");
        while (!takeWord("END")) {
            if (takeWord("WHEN") || takeWord("THEN") || takeWord("ELSE")) {
                normal.append(tokens.get(at - 1).text().toLowerCase(Locale.ROOT))
                        .append(' ');
            } else {
                normal.append(disjunction()).append(' ');
            }
        }
        return normal.append(')').toString();
    }

    /** A name, of which the last part counts, or a call. */
    private String path(String first) {
        String name = first;
        while (isSign(".")) {
            at++;
            name = plain(take());
        }
        if (NOW.contains(name)) {
            if (takeSign("(")) {
                list();
            }
            return "current_timestamp";
        }
        return takeSign("(") ? function(name, list()) : name;
    }

    private static String function(String name, List<String> arguments) {
        return switch (name) {
            case "character_length", "char_length" -> call("length", arguments);
            case "lcase" -> call("lower", arguments);
            case "ucase" -> call("upper", arguments);
            default -> call(name, arguments);
        };
    }
}
