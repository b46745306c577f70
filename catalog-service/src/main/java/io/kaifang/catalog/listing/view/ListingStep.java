package io.kaifang.catalog.listing.view;

import io.kaifang.contracts.Coded;
import io.kaifang.contracts.words.Worded;

/** What happened to a listing, in words; a constant for each of its events. */
public enum ListingStep implements Coded, Worded {
    LISTING_PROPOSED,
    LISTING_RETURNED,
    LISTING_AMENDED,
    LISTING_BECAME_PUBLISHABLE,
    LISTING_PUBLISHED,
    LISTING_SUSPENDED,
    LISTING_RESTORED,
    SUSPENSION_ENDED,
    CONDITIONS_CHANGED,
    CLOSING_REQUESTED,
    LISTING_WITHDRAWN,
    LISTING_BECAME_STATIC;

    /** The step that an event of that published name is. */
    static ListingStep of(String type) {
        return Coded.named(ListingStep.class, type.substring(type.lastIndexOf('.') + 1))
                .orElseThrow(() -> new IllegalArgumentException("no step of a listing is called " + type));
    }
}
