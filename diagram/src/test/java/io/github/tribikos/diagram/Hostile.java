package io.github.tribikos.diagram;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Names, comments and enum values that break out of quotes, markup, grammar or the line, each a table and a column. */
final class Hostile {
    static final List<String> NAMES = List.of(
            "a\"b",
            "it's",
            "back`tick",
            "back\\slash",
            "two\nlines",
            "tab\there",
            "<script>alert(1)</script>",
            "</title></svg>",
            "a<br/>b",
            "<!-- x -->",
            "]]>",
            "&amp;",
            "&#x26;",
            "#quot;",
            "#35;",
            "100%",
            "%%{init: {\"theme\":\"dark\"}}%%",
            "%% comment",
            "**bold** _it_ `code`",
            "__init__",
            "_id",
            "id_",
            "1. first",
            "- item",
            "+ plus",
            "# heading",
            "[link](http://example.org)",
            "~generic~",
            "x~y~z",
            "a{b}c",
            "}",
            "||--o{",
            "a ||--o{ b : c",
            "a:b",
            "a;b",
            "::: cls",
            "@{ shape: x }",
            "wind direction LR now",
            "direction TB",
            "style: #a;",
            "classDef x fill:#f00;",
            "subgraph",
            "end",
            "title",
            "style",
            "class",
            "direction",
            "erDiagram",
            "accTitle",
            "accTitle: x",
            "accDescr",
            "one",
            "only one",
            "zero or more",
            "many",
            "many(0)",
            "to",
            "optionally to",
            "u",
            "o",
            "1",
            "1+",
            "0.5",
            "PK",
            "fk",
            "uk-1",
            "FK name",
            "constructor",
            "__proto__",
            "toString",
            "---",
            "--",
            "..",
            " leading and trailing ",
            "two  spaces",
            "$$x^2$$",
            "fa:fa-car",
            "https://example.org/?a=1&b=2",
            "www.example.org",
            "javascript:alert(1)",
            "naïve café",
            "Straße",
            "Größe_ß",
            "таблица",
            "πίνακας",
            "表",
            "テーブル名",
            "테이블",
            "جدول",
            "طاولة abc",
            "שולחן",
            "😀 emoji",
            "👩‍👩‍👧 family",
            "e\u0301 combining",
            "zero\u200Bwidth",
            "right\u202Eto left",
            "line\u2028separator",
            "nul-like\u0001\u001F",
            "no\uFFFFcharacter",
            "lone\uD800surrogate",
            "soft\u00ADhyphen",
            "no\u00A0break",
            "\u007F",
            "x".repeat(128),
            "wide name ".repeat(30).strip());

    private Hostile() {}

    /** A table per name, with a column of the name, each referring to the one before. */
    static MetaData metaData() {
        List<Table<?>> tables = new ArrayList<>();
        Column<Integer> before = null;
        for (String name : NAMES) {
            Table<?> table = Table.named(name);
            Column<Integer> key = table.integer(name).comment(name).primaryKey();
            if (before != null) {
                Column<Integer> target = before;
                table.integer(name + "_ref").references(() -> target);
            }
            table.comment(name);
            tables.add(table);
            before = key;
        }
        Table<?> all = Table.named("all");
        NAMES.forEach(all::integer);
        tables.add(all);
        return MetaData.of(tables);
    }
}
