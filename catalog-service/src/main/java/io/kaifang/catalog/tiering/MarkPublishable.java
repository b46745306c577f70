package io.kaifang.catalog.tiering;

import io.kaifang.catalog.listing.Listing;
import io.kaifang.catalog.listing.ListingCommand;
import io.kaifang.catalog.listing.OpenWorkOrder;
import io.kaifang.catalog.listing.Opening;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecamePublishable;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.ReturnGround;
import io.kaifang.contracts.catalog.SuspensionCause;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tiering is done: data that may be opened make the listing publishable; closed data return its open work order (Art. 11 (3)),
 * or suspend what is open already. It holds for the content that was judged and for no other (Art. 13, 14): a listing that
 * changed meanwhile waits until its new content is judged.
 *
 * @param content digest of the content that was judged; null where a tiering of before contents were named says so: that one may
 *     close, and opens nothing
 * @param workOrder of the tiering itself, for what follows under no work order of the agency's
 */
public record MarkPublishable(
        ListingId listing,
        @Nullable Sha256 content,
        Category category,
        List<OpeningCondition> conditions,
        String guideVersion,
        WorkOrderId workOrder,
        Instant at)
        implements ListingCommand {
    public MarkPublishable {
        conditions = List.copyOf(conditions);
    }

    @Override
    public List<CatalogEvent> decide(Listing current) {
        return category == Category.CLOSED ? mayNotBeOpened(current) : mayBeOpened(current);
    }

    /** What waits goes back, and what is open stands still, wherever it is the content that was judged. */
    private List<CatalogEvent> mayNotBeOpened(Listing current) {
        Optional<OpenWorkOrder> waiting = Listing.waiting(current).map(OpenWorkOrder::of);
        Stream<CatalogEvent> returned =
                waiting.filter(it -> content == null || judges(it.content())).map(this::returned).stream();
        Stream<CatalogEvent> suspended = Listing.opened(current)
                .filter(it -> content == null ? waiting.isEmpty() : judges(it.content()))
                .flatMap(_ -> suspended(current))
                .stream();
        return Stream.concat(returned, suspended).toList();
    }

    private Optional<CatalogEvent> suspended(Listing current) {
        return switch (current) {
            case Listing.Served it -> Optional.of(suspended(it.agency()));
            case Listing.Suspended it ->
                it.standing().stream().anyMatch(standing -> standing.cause() == SuspensionCause.TIERING)
                        ? Optional.empty()
                        : Optional.of(suspended(it.before().agency()));
            case Listing.Unknown _,
                    Listing.Returned _,
                    Listing.Proposed _,
                    Listing.Publishable _,
                    Listing.Withdrawn _ -> Optional.empty();
        };
    }

    private List<CatalogEvent> mayBeOpened(Listing current) {
        return switch (current) {
            case Listing.Proposed it -> publishable(it.agency(), it.workOrder(), it.content());
            case Listing.Publishable it -> publishableUnlessItIs(it.agency(), it.workOrder(), it.next());
            case Listing.Published it -> publishableUnlessItIs(it.agency(), workOrder, it.opened());
            case Listing.Revised it -> publishable(it.agency(), it.workOrder(), it.next());
            case Listing.RevisionPublishable it -> publishableUnlessItIs(it.agency(), it.workOrder(), it.next());
            case Listing.Suspended(Listing.Published it, var _) ->
                publishable(it.agency(), workOrder, it.opened().content());
            case Listing.Suspended(Listing.Revised it, var _) -> publishable(it.agency(), it.workOrder(), it.next());
            case Listing.Suspended(Listing.RevisionPublishable it, var _) ->
                publishable(it.agency(), it.workOrder(), it.next().content());
            // The agency may have withdrawn or changed it meanwhile: then there is nothing to publish.
            case Listing.Unknown _, Listing.Returned _, Listing.Withdrawn _ -> List.of();
            case Listing.StaticHistory _, Listing.Suspended(Listing.StaticHistory _, var _) -> List.of();
        };
    }

    private boolean judges(ListingContent waiting) {
        return waiting.digest().equals(content);
    }

    private List<CatalogEvent> publishable(AgencyId agency, WorkOrderId order, ListingContent waiting) {
        return judges(waiting)
                ? List.of(new ListingBecamePublishable(
                        listing, agency, category, conditions, guideVersion, at, order, content))
                : List.of();
    }

    private List<CatalogEvent> publishableUnlessItIs(AgencyId agency, WorkOrderId order, Opening now) {
        boolean same = now.category() == category && now.conditions().equals(conditions);
        return same ? List.of() : publishable(agency, order, now.content());
    }

    private CatalogEvent suspended(AgencyId agency) {
        return new ListingSuspended(listing, agency, workOrder, closed().zh(), at, SuspensionCause.TIERING);
    }

    private CatalogEvent returned(OpenWorkOrder order) {
        Fault why = new Fault(
                "",
                "tiered-as-closed",
                closed(),
                new Text(
                        "请脱敏脱密或取得相关权利人同意后重新提交。",
                        "De-identify the data or get the consent of those concerned, then submit it again."));
        return order.returned(listing, ReturnGround.BREACHES_TIERING_RULES, why, at);
    }

    private Text closed() {
        return new Text(
                "按分级分类指南 " + guideVersion + " 属于非开放类。",
                "Under the tiering guide " + guideVersion + " the data are closed.");
    }
}
