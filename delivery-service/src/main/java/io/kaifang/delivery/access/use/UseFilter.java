package io.kaifang.delivery.access.use;

import io.kaifang.contracts.id.ListingId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which use is asked for.
 *
 * @param first day, included
 * @param last day, included
 * @param listing whose data; any if empty
 */
public record UseFilter(LocalDate first, LocalDate last, Optional<ListingId> listing) {}
