package io.kaifang.catalog.listing;

import static io.kaifang.catalog.listing.ListingEvents.NEW_TITLE;
import static io.kaifang.catalog.listing.ListingEvents.NEXT_ORDER;
import static io.kaifang.catalog.listing.ListingEvents.ORDER;
import static io.kaifang.catalog.listing.ListingEvents.WATER;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.ContentDigest;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.SuspensionCause;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Duration;
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

    static final Listing.Standing STANDING =
            new Listing.Standing(ListingEvents.SUSPENSION, SuspensionCause.RIGHTS_CLAIM);
    static final WorkOrderId TIERING = new WorkOrderId("wo-guide-2026-1");

    public Listing listing() {
        return switch (this) {
            case UNKNOWN -> new Listing.Unknown();
            case RETURNED -> new Listing.Returned(WATER);
            case PROPOSED -> new Listing.Proposed(WATER, ORDER, ListingEvents.content());
            case PROPOSED_ANEW -> new Listing.Proposed(WATER, NEXT_ORDER, ListingEvents.content(NEW_TITLE));
            case PUBLISHABLE -> new Listing.Publishable(WATER, ORDER, open(ListingEvents.content()));
            case PUBLISHED -> new Listing.Published(WATER, open(ListingEvents.content()));
            case REVISED ->
                new Listing.Revised(WATER, open(ListingEvents.content()), NEXT_ORDER, ListingEvents.content(NEW_TITLE));
            case REVISION_PUBLISHABLE ->
                new Listing.RevisionPublishable(
                        WATER,
                        open(ListingEvents.content()),
                        NEXT_ORDER,
                        WorkOrderKind.AMENDMENT,
                        open(ListingEvents.content(NEW_TITLE)));
            case TIERED_ANEW ->
                new Listing.RevisionPublishable(
                        WATER,
                        open(ListingEvents.content()),
                        TIERING,
                        WorkOrderKind.TIERING,
                        open(ListingEvents.content()));
            case SUSPENDED -> suspended(PUBLISHED);
            case SUSPENDED_REVISED -> suspended(REVISED);
            case SUSPENDED_REVISION_PUBLISHABLE -> suspended(REVISION_PUBLISHABLE);
            case SUSPENDED_TIERED_ANEW -> suspended(TIERED_ANEW);
            case SUSPENDED_STATIC -> suspended(STATIC_HISTORY);
            case WITHDRAWN -> new Listing.Withdrawn(WATER);
            case STATIC_HISTORY -> new Listing.StaticHistory(WATER, open(ListingEvents.content()));
        };
    }

    /** Every tie leads into the directory. */
    public static final BrokenTies KEPT = new BrokenTies(List.of(), Duration.ofDays(10));

    /** The order that waits, or the last one. */
    public WorkOrderId order() {
        return Listing.waiting(listing()).map(Listing.Pending::workOrder).orElse(ORDER);
    }

    /** Digest of the content that a tiering judges: what waits to be opened, or what is open. */
    public Sha256 content() {
        boolean changed =
                this == PROPOSED_ANEW || name().endsWith("REVISED") || name().endsWith("REVISION_PUBLISHABLE");
        return (changed ? ListingEvents.content(NEW_TITLE) : ListingEvents.content()).digest();
    }

    /** Digest of the opening that is published, or would be. */
    public Sha256 opening() {
        return ContentDigest.ofOpening(content(), Category.UNCONDITIONAL, List.of());
    }

    private static Listing suspended(ListingStage served) {
        return new Listing.Suspended((Listing.Served) served.listing(), List.of(STANDING));
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
