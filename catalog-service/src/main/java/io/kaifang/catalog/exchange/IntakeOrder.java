package io.kaifang.catalog.exchange;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.util.List;

/** What a message asks for. */
sealed interface IntakeOrder {
    /**
     * A work order to be decided.
     *
     * @param command proposes, amends or withdraws
     */
    record Work(ListingId listing, WorkOrderId workOrder, Command<?, ?> command) implements IntakeOrder {}

    /** Not decidable as it is. */
    record Faulty(List<Fault> faults) implements IntakeOrder {}

    /** A type or version that this release doesn't know; a later one may. */
    record Foreign(Fault fault) implements IntakeOrder {}
}
