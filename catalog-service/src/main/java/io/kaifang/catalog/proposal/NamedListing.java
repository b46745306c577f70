package io.kaifang.catalog.proposal;

import io.kaifang.catalog.draft.NameKey;
import io.kaifang.contracts.id.ListingId;

/** A listing and the name that it wants: what is decided together. */
public record NamedListing(ListingId listing, NameKey name) {}
