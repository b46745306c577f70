package io.kaifang.contracts.catalog;

import io.kaifang.contracts.id.ListingId;
import org.jspecify.annotations.Nullable;

/**
 * How a listing relates to another (Art. 9).
 *
 * @param listing the other listing
 * @param by what joins them: time, place, or the name of a shared key
 * @param difference how this one differs from the other, where their names are alike
 */
public record Relation(
        ListingId listing, String by, @Nullable String difference) {}
