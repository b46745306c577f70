package io.kaifang.catalog.workorder.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.catalog.WorkOrderKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A work order: what was asked, why, and what came of it. */
public record WorkOrderAnswer(
        String id,
        WorkOrderKind kind,
        String agency,
        String listing,
        String title,
        @Nullable String reason,
        String outcome,
        @Nullable List<Fault> faults,
        Instant at) {
    List<Fault> faultsOrNone() {
        return faults == null ? List.of() : faults;
    }

    static WorkOrderAnswer of(WorkOrderRow row) {
        return new WorkOrderAnswer(
                row.id,
                WorkOrderKind.valueOf(row.kind),
                row.agency,
                row.listing,
                row.title,
                row.reason,
                row.outcome,
                row.faults == null ? null : StoredJson.read(row.faults, new TypeReference<>() {}),
                row.at);
    }
}
