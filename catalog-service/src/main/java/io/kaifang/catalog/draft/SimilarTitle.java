package io.kaifang.catalog.draft;

import io.kaifang.contracts.id.ListingId;

/**
 * Another listing with a title like the draft's.
 *
 * @param similarity 0 to 1, see {@link TitleSimilarity}
 */
public record SimilarTitle(ListingId listing, String title, double similarity) {}
