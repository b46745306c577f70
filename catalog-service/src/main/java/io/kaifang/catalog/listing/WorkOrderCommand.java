package io.kaifang.catalog.listing;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;

/** Asks for a change of the list by work order (Art. 11); what becomes of the work order can be read under its id. */
public interface WorkOrderCommand<I, S> extends Command<I, S> {
    ListingId listing();

    WorkOrderId workOrder();
}
