package io.kaifang.catalog.workorder.rest;

import io.kaifang.backbone.decision.Decided;
import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.catalog.listing.WorkOrderCommand;
import io.kaifang.catalog.workorder.CatalogIds;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.rest.RequestCommands;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/** Submits a request's work order and answers what came of it. */
@RequestScoped
public class WorkOrderSubmission {
    private final RequestCommands commands;
    private Optional<WorkOrderId> submitted = Optional.empty();

    WorkOrderSubmission(RequestCommands commands) {
        this.commands = commands;
    }

    /**
     * Decides; a returned work order is on record, and a refusal to the caller.
     *
     * @param order makes the command of the new work order's id and the time
     */
    public Response submit(BiFunction<WorkOrderId, Instant, WorkOrderCommand<?, ?>> order) {
        WorkOrderCommand<?, ?> command = order.apply(CatalogIds.newWorkOrder(), commands.now());
        Decided decided = commands.send(command);
        if (!decided.nothing()) {
            submitted = Optional.of(command.workOrder());
        }
        decided.events().forEach(event -> {
            if (event instanceof ListingReturned returned) {
                throw new RuleViolated(CatalogRule.WORK_ORDER_RETURNED, returned.faults());
            }
        });
        return Response.status(decided.nothing() ? Response.Status.OK : Response.Status.CREATED)
                .entity(new AcceptedWorkOrderAnswer(command.listing(), command.workOrder()))
                .build();
    }

    /** Where the work order can be read, whether it was accepted or returned. */
    Optional<URI> location() {
        return submitted.map(id -> URI.create("/work-orders/" + id));
    }
}
