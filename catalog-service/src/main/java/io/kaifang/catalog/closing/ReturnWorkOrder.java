package io.kaifang.catalog.closing;

import static io.kaifang.catalog.listing.CatalogRule.ANOTHER_WORK_ORDER_IS_OPEN;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_MUST_EXIST;
import static io.kaifang.catalog.listing.CatalogRule.NO_WORK_ORDER_IS_OPEN;

import io.kaifang.catalog.listing.Listing;
import io.kaifang.catalog.listing.OpenWorkOrder;
import io.kaifang.catalog.listing.Reason;
import io.kaifang.contracts.Coded;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.OpeningEvent.ClosingRequested;
import io.kaifang.contracts.catalog.OpeningEvent.SuspensionEnded;
import io.kaifang.contracts.catalog.ReturnGround;
import io.kaifang.contracts.catalog.SuspensionCause;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The data centre returns a work order on one of the four grounds (Art. 11): a content that waits to be opened, a closing that is
 * asked, or a suspension that took effect at once and is looked at afterwards. With the last one, opening goes on.
 *
 * @param workOrder that the officer looked at; another one that came since is not returned
 */
public record ReturnWorkOrder(ListingId listing, WorkOrderId workOrder, ReturnGround ground, Reason reason, Instant at)
        implements ReviewCommand {

    @Override
    public List<CatalogEvent> decide(ReviewedListing current) {
        Optional<OpenWorkOrder> content = Listing.waiting(current.listing()).map(OpenWorkOrder::of);
        Optional<ClosingRequested> asked = Optional.ofNullable(current.asked());
        List<CatalogEvent> events = new ArrayList<>();
        content.filter(it -> it.listing().workOrder().equals(workOrder))
                .ifPresent(it -> events.add(it.returned(listing, ground, why(), at)));
        asked.filter(it -> it.workOrder().equals(workOrder)).ifPresent(it -> events.add(returned(it)));
        suspension(current.listing()).ifPresent(it -> events.addAll(reopened(it, events.isEmpty())));
        if (events.isEmpty()) {
            throw refused(current, content.isPresent() || asked.isPresent());
        }
        return events;
    }

    private RuleViolated refused(ReviewedListing current, boolean others) {
        if (current.listing() instanceof Listing.Unknown) {
            return new RuleViolated(LISTING_MUST_EXIST);
        }
        return new RuleViolated(others ? ANOTHER_WORK_ORDER_IS_OPEN : NO_WORK_ORDER_IS_OPEN);
    }

    /** The suspension of that work order, if it is one that its agency or its tiering brought about. */
    private Optional<Listing.Suspended> suspension(Listing current) {
        return switch (current) {
            case Listing.Suspended it when it.standing().stream().anyMatch(this::isMeant) -> Optional.of(it);
            case Listing.Suspended _,
                    Listing.Unknown _,
                    Listing.Returned _,
                    Listing.Proposed _,
                    Listing.Publishable _,
                    Listing.Served _,
                    Listing.Withdrawn _ -> Optional.empty();
        };
    }

    private boolean isMeant(Listing.Standing standing) {
        boolean reviewed = switch (standing.cause()) {
            case TIERING, RIGHTS_CLAIM, AGENCY_REVIEW -> true;
            case INCIDENT, SECURITY_ORDER, NOT_STATED -> false;
        };
        return reviewed && standing.workOrder().equals(workOrder);
    }

    private List<CatalogEvent> reopened(Listing.Suspended it, boolean ofItsOwn) {
        List<CatalogEvent> events = new ArrayList<>();
        if (ofItsOwn) {
            boolean tiering = it.standing().stream()
                    .anyMatch(standing -> isMeant(standing) && standing.cause() == SuspensionCause.TIERING);
            events.add(new ListingReturned(
                    listing,
                    it.before().agency(),
                    workOrder,
                    tiering ? WorkOrderKind.TIERING : WorkOrderKind.SUSPENSION,
                    it.before().opened().content().title(),
                    List.of(why()),
                    at,
                    ground));
        }
        events.add(
                it.standing().size() == 1
                        ? new ListingRestored(listing, it.before().agency(), workOrder, reason.words(), at, workOrder)
                        : new SuspensionEnded(listing, it.before().agency(), workOrder, workOrder, reason.words(), at));
        return events;
    }

    private ListingReturned returned(ClosingRequested asked) {
        return new ListingReturned(
                listing, asked.agency(), workOrder, asked.kind(), asked.title(), List.of(why()), at, ground);
    }

    /** The ground in both languages, with the officer's own words. */
    private Fault why() {
        return new Fault(
                "",
                Coded.kebab(ground.name()),
                new Text(
                        ground.words().zh() + "：" + reason.words(),
                        ground.words().en() + ". In the officer's words: " + reason.words()),
                new Text("请按意见修改后重新提交。", "Correct it accordingly and submit it again."));
    }
}
