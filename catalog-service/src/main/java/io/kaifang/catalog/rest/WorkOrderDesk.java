package io.kaifang.catalog.rest;

import io.kaifang.backbone.decision.Command;
import io.kaifang.backbone.decision.Decided;
import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.rest.RequestCommands;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/** Hands work orders in, and tells what came of them. */
@RequestScoped
class WorkOrderDesk {
    @Inject
    RequestCommands commands;

    private Optional<WorkOrderId> handedIn = Optional.empty();

    /** Decides; a work order that is returned is a refusal to the caller, though it is on record. */
    Response handIn(ListingId listing, WorkOrderId workOrder, Command<?, ?> command) {
        Decided decided = commands.send(command);
        if (!decided.nothing()) {
            handedIn = Optional.of(workOrder);
        }
        decided.events().forEach(event -> {
            if (event instanceof ListingReturned returned) {
                throw new RuleViolated(CatalogRule.WORK_ORDER_RETURNED, returned.faults());
            }
        });
        return Response.status(decided.nothing() ? Response.Status.OK : Response.Status.CREATED)
                .entity(new WorkOrderAnswer(listing, workOrder))
                .build();
    }

    /** Where the work order can be read, returned ones as well. */
    Optional<URI> location() {
        return handedIn.map(id -> URI.create("/work-orders/" + id));
    }
}
