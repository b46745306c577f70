package io.kaifang.catalog.listing;

import static io.kaifang.catalog.listing.ListingEvents.NEW_TITLE;
import static io.kaifang.catalog.listing.ListingEvents.NEXT_ORDER;
import static io.kaifang.catalog.listing.ListingEvents.ORDER;
import static io.kaifang.catalog.listing.ListingEvents.WATER;
import static io.kaifang.catalog.listing.ListingEvents.content;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.classification.Category;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Every stage of a listing's life, and what a decision on it comes to, in one word. */
public enum ListingStage {
    UNKNOWN(new Listing.Unknown()),
    RETURNED(new Listing.Returned(WATER)),
    PROPOSED(new Listing.Proposed(WATER, ORDER, content())),
    PROPOSED_ANEW(new Listing.Proposed(WATER, NEXT_ORDER, content(NEW_TITLE))),
    PUBLISHABLE(new Listing.Publishable(WATER, ORDER, open(content()))),
    PUBLISHED(new Listing.Published(WATER, open(content()))),
    REVISED(new Listing.Revised(WATER, open(content()), NEXT_ORDER, content(NEW_TITLE))),
    REVISION_PUBLISHABLE(new Listing.RevisionPublishable(WATER, open(content()), open(content(NEW_TITLE)))),
    TIERED_ANEW(new Listing.RevisionPublishable(WATER, open(content()), open(content()))),
    SUSPENDED(suspended(PUBLISHED)),
    SUSPENDED_REVISED(suspended(REVISED)),
    SUSPENDED_REVISION_PUBLISHABLE(suspended(REVISION_PUBLISHABLE)),
    SUSPENDED_TIERED_ANEW(suspended(TIERED_ANEW)),
    SUSPENDED_STATIC(new Listing.Suspended(new Listing.StaticHistory(WATER, open(content())))),
    WITHDRAWN(new Listing.Withdrawn(WATER)),
    STATIC_HISTORY(new Listing.StaticHistory(WATER, open(content())));

    private final Listing listing;

    ListingStage(Listing listing) {
        this.listing = listing;
    }

    public Listing listing() {
        return listing;
    }

    private static Listing suspended(ListingStage open) {
        return new Listing.Suspended((Listing.Open) open.listing);
    }

    static Opening open(ListingContent content) {
        return new Opening(content, Category.UNCONDITIONAL, List.of());
    }

    /** The names of the events, {@code nothing}, or the rule that refuses. */
    public static String outcome(Supplier<? extends List<?>> decision) {
        try {
            List<?> events = decision.get();
            return events.isEmpty()
                    ? "nothing"
                    : events.stream()
                            .map(event -> event.getClass().getSimpleName())
                            .collect(Collectors.joining(", "));
        } catch (RuleViolated refused) {
            return refused.rule().name();
        }
    }
}
