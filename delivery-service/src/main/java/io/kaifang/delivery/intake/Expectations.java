package io.kaifang.delivery.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What data are held against beside their columns.
 *
 * @param timeSpan that their listing covers, in its words; null where it is not known
 * @param today in China
 */
public record Expectations(@Nullable String timeSpan, LocalDate today) {}
