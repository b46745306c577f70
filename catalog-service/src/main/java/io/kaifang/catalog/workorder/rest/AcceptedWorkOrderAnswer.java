package io.kaifang.catalog.workorder.rest;

import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;

/** A work order was accepted: under which id, and for which listing. */
public record AcceptedWorkOrderAnswer(ListingId listing, WorkOrderId workOrder) {}
