package io.kaifang.catalog.draft;

import io.kaifang.contracts.id.ListingId;

/**
 * Another listing with a title like the draft's.
 *
 * @param likeness 0 to 1, see {@link Likeness}
 */
public record Alike(ListingId listing, String title, double likeness) {}
