package io.github.tribikos.it.orm;

import org.jspecify.annotations.Nullable;

/** Mapped imperatively to a table that stands elsewhere: a natural key of two columns, and a reference to the own table. */
class Place {
    private final String region;
    private String code;
    private @Nullable String parentCode;

    Place(String region, String code, @Nullable String parentCode) {
        this.region = region;
        this.code = code;
        this.parentCode = parentCode;
    }

    String region() {
        return region;
    }

    String code() {
        return code;
    }

    void code(String other) {
        code = other;
    }

    void parent(@Nullable String other) {
        parentCode = other;
    }

    @Nullable
    String parent() {
        return parentCode;
    }
}
