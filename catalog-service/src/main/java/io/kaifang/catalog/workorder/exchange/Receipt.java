package io.kaifang.catalog.workorder.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a message.
 *
 * @param event the message's id; empty where it could not be read
 * @param source the message's source; empty where it could not be read
 * @param origin topic, partition and offset of the message
 * @param outcome {@code accepted} or {@code returned}
 * @param faults every fault at once; none when accepted
 * @param consistency what a reader names in {@code Kaifang-Consistency} to see what was decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Receipt(
        String event,
        String source,
        String origin,
        String outcome,
        @Nullable ListingId listing,
        @Nullable WorkOrderId workOrder,
        List<Fault> faults,
        @Nullable String consistency) {
    static final String ACCEPTED = "accepted";
    static final String RETURNED = "returned";

    public Receipt {
        faults = List.copyOf(faults);
    }

    static Receipt unreadable(IntakeMessage message, String event, String source, List<Fault> faults) {
        return new Receipt(event, source, message.origin(), RETURNED, null, null, faults, null);
    }
}
