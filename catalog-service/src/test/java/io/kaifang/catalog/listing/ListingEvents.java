package io.kaifang.catalog.listing;

import io.kaifang.catalog.draft.Drafts;
import io.kaifang.catalog.draft.NameKey;
import io.kaifang.catalog.draft.check.DraftCheck;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecamePublishable;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecameStatic;
import io.kaifang.contracts.catalog.CatalogEvent.ListingProposed;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;

/** One listing's history, step by step, for tests to begin from. */
public final class ListingEvents {
    public static final ListingId LISTING = new ListingId("l-water");
    public static final AgencyId WATER = new AgencyId("water-authority");
    public static final AgencyId OTHERS = new AgencyId("weather-bureau");
    public static final WorkOrderId ORDER = new WorkOrderId("wo-1");
    public static final WorkOrderId NEXT_ORDER = new WorkOrderId("wo-2");
    public static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    public static final String NEW_TITLE = "上海市自来水水厂出厂水质检测结果(2025年,逐月)";

    private ListingEvents() {}

    public static ListingContent content(String title) {
        return ((DraftCheck.Complete) DraftCheck.check(Drafts.titled(title), Drafts.context())).content();
    }

    public static ListingContent content() {
        return ((DraftCheck.Complete) DraftCheck.check(Drafts.good(), Drafts.context())).content();
    }

    public static ListingProposed proposed() {
        return proposed(LISTING);
    }

    public static ListingProposed proposed(ListingId listing) {
        return new ListingProposed(
                listing, WATER, ORDER, content(), NameKey.of(content().title()).value(), "社会迫切需要,新增开放", NOW);
    }

    public static ListingAmended amended() {
        return new ListingAmended(
                LISTING,
                WATER,
                NEXT_ORDER,
                content(NEW_TITLE),
                NameKey.of(NEW_TITLE).value(),
                "社会迫切需要,新增开放",
                NOW);
    }

    public static ListingBecamePublishable publishable() {
        return new ListingBecamePublishable(LISTING, WATER, Category.UNCONDITIONAL, List.of(), "2026-1", NOW);
    }

    public static ListingPublished published() {
        return new ListingPublished(LISTING, WATER, content(), Category.UNCONDITIONAL, List.of(), NOW);
    }

    public static ListingSuspended suspended() {
        return new ListingSuspended(LISTING, WATER, NEXT_ORDER, "权益主张核实中", NOW);
    }

    public static ListingWithdrawn withdrawn() {
        return new ListingWithdrawn(LISTING, WATER, NEXT_ORDER, "系统下线", List.of(), NOW);
    }

    public static ListingBecameStatic madeStatic() {
        return new ListingBecameStatic(LISTING, WATER, NEXT_ORDER, "系统下线", NOW);
    }
}
