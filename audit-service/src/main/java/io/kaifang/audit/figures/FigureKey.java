package io.kaifang.audit.figures;

import org.jspecify.annotations.Nullable;

/**
 * Which figure.
 *
 * @param agency that it counts to; null where the ledger names none, as for accesses
 * @param detail what is told apart within the measure: a category, a reason, a kind; null where nothing is
 */
public record FigureKey(
        Measure measure, @Nullable String agency, @Nullable String detail) {}
