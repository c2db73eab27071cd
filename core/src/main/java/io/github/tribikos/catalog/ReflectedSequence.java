package io.github.tribikos.catalog;

import io.github.tribikos.schema.Identity;

/**
 * A sequence of numbers.
 *
 * @param name the name
 * @param options what the catalog says of start, step, bounds, cache and cycle
 */
public record ReflectedSequence(TableName name, Identity options) {
    /** Shows {@code invoice_no INCREMENT BY 1 START WITH 1000}. */
    @Override
    public String toString() {
        return name + " " + options.options();
    }
}
