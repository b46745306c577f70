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
    UNKNOWN,
    RETURNED,
    PROPOSED,
    PROPOSED_ANEW,
    PUBLISHABLE,
    PUBLISHED,
    REVISED,
    REVISION_PUBLISHABLE,
    TIERED_ANEW,
    SUSPENDED,
    SUSPENDED_REVISED,
    SUSPENDED_REVISION_PUBLISHABLE,
    SUSPENDED_TIERED_ANEW,
    SUSPENDED_STATIC,
    WITHDRAWN,
    STATIC_HISTORY;

    public Listing listing() {
        return switch (this) {
            case UNKNOWN -> new Listing.Unknown();
            case RETURNED -> new Listing.Returned(WATER);
            case PROPOSED -> new Listing.Proposed(WATER, ORDER, content());
            case PROPOSED_ANEW -> new Listing.Proposed(WATER, NEXT_ORDER, content(NEW_TITLE));
            case PUBLISHABLE -> new Listing.Publishable(WATER, ORDER, open(content()));
            case PUBLISHED -> new Listing.Published(WATER, open(content()));
            case REVISED -> new Listing.Revised(WATER, open(content()), NEXT_ORDER, content(NEW_TITLE));
            case REVISION_PUBLISHABLE ->
                new Listing.RevisionPublishable(WATER, open(content()), open(content(NEW_TITLE)));
            case TIERED_ANEW -> new Listing.RevisionPublishable(WATER, open(content()), open(content()));
            case SUSPENDED -> suspended(PUBLISHED);
            case SUSPENDED_REVISED -> suspended(REVISED);
            case SUSPENDED_REVISION_PUBLISHABLE -> suspended(REVISION_PUBLISHABLE);
            case SUSPENDED_TIERED_ANEW -> suspended(TIERED_ANEW);
            case SUSPENDED_STATIC -> suspended(STATIC_HISTORY);
            case WITHDRAWN -> new Listing.Withdrawn(WATER);
            case STATIC_HISTORY -> new Listing.StaticHistory(WATER, open(content()));
        };
    }

    private static Listing suspended(ListingStage served) {
        return new Listing.Suspended((Listing.Served) served.listing());
    }

    private static Opening open(ListingContent content) {
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
