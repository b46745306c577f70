package io.kaifang.catalog.closing;

import static io.kaifang.catalog.listing.ListingEvents.LISTING;
import static io.kaifang.catalog.listing.ListingEvents.NEXT_ORDER;
import static io.kaifang.catalog.listing.ListingEvents.NOW;
import static io.kaifang.catalog.listing.ListingEvents.WATER;
import static io.kaifang.catalog.listing.ListingEvents.content;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.OpeningEvent.ClosingRequested;
import io.kaifang.contracts.catalog.WorkOrderKind;
import java.util.List;

/** What an agency asks, as the data centre finds it. */
public final class ClosingEvents {
    static final Sha256 DOCUMENT = new Sha256("a".repeat(64));
    static final String WORDS = "系统下线";

    private ClosingEvents() {}

    public static ClosingRequested asked(WorkOrderKind kind) {
        return new ClosingRequested(
                LISTING,
                WATER,
                NEXT_ORDER,
                kind,
                content().title(),
                WORDS,
                kind == WorkOrderKind.WITHDRAWAL ? List.of(DOCUMENT) : List.of(),
                NOW);
    }
}
