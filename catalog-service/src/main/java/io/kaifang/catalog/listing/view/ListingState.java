package io.kaifang.catalog.listing.view;

import io.kaifang.contracts.words.Worded;
import java.util.List;

/** Where a listing stands, as the list shows it. */
public enum ListingState implements Worded {
    RETURNED,
    PROPOSED,
    /** Levels were proposed; its agency is to confirm them. */
    TIERING,
    PUBLISHABLE,
    PUBLISHED,
    SUSPENDED,
    WITHDRAWN,
    STATIC_HISTORY;

    /** What anybody may find on the list. */
    public static final List<String> PUBLIC = List.of(PUBLISHED.name(), SUSPENDED.name(), STATIC_HISTORY.name());
}
