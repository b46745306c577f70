package io.kaifang.delivery.dataset;

import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.HeldVersionDeleted;
import io.kaifang.contracts.id.VersionId;
import java.time.Instant;
import java.util.List;

/** Delete a version that was held for as long as the city's rules let it wait. */
public record DeleteHeldVersion(VersionId version, Instant at) implements VersionCommand {
    @Override
    public List<DeliveryEvent> decide(DatasetVersion current) {
        return switch (current) {
            case DatasetVersion.Held it ->
                at.isBefore(it.held().until())
                        ? List.of()
                        : List.of(new HeldVersionDeleted(
                                it.held().listing(), version, it.held().agency(), at));
            case DatasetVersion.Unknown _,
                    DatasetVersion.Received _,
                    DatasetVersion.Rejected _,
                    DatasetVersion.Released _,
                    DatasetVersion.Deleted _ -> List.of(); // decided meanwhile
        };
    }
}
