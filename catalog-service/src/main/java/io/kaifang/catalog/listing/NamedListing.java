package io.kaifang.catalog.listing;

import io.kaifang.catalog.draft.NameKey;
import io.kaifang.contracts.id.ListingId;

/** A listing together with the name that it wants: the boundary within which a name is decided. */
public record NamedListing(ListingId listing, NameKey name) {}
