package io.kaifang.catalog.workorder.exchange;

import io.kaifang.catalog.listing.WorkOrderCommand;
import io.kaifang.contracts.Fault;
import java.util.List;

/** What a message asks for. */
sealed interface IntakeOrder {
    /** A work order to be decided: it proposes, amends or withdraws. */
    record Work(WorkOrderCommand<?, ?> command) implements IntakeOrder {}

    /** Cannot be decided as it is. */
    record Faulty(List<Fault> faults) implements IntakeOrder {}

    /** A type or version that this release doesn't know; a later one may. */
    record Foreign(Fault fault) implements IntakeOrder {}
}
