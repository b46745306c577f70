package io.kaifang.audit.figures;

import org.jspecify.annotations.Nullable;

/**
 * Which figure.
 *
 * @param agency that it counts to; null where the ledger names none, as for accesses
 * @param detail what the measure is split by: a category, a reason, a kind; null if it is not split
 */
public record FigureKey(
        Measure measure, @Nullable String agency, @Nullable String detail) {}
