package io.kaifang.catalog.workorder.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.catalog.listing.view.ListingVisibility;
import io.kaifang.catalog.listing.view.OpeningListProjection.WorkOrderRow;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers what became of work orders: an agency sees its own, overseers all. */
@ApplicationScoped
@WithSession
public class WorkOrderQueries {
    /** The latest first. */
    public Uni<Page<WorkOrderAnswer>> list(ListingVisibility visibility, PageRequest page) {
        long before = page.after(1, key -> Long.parseLong(key.getFirst()), CatalogRule.CURSOR_IS_NOT_OURS)
                .orElse(Long.MAX_VALUE);
        String agency = visibility.agency() == null ? "" : visibility.agency().value();
        return WorkOrderRow.<WorkOrderRow>find(
                        "position < :before and (agency = :agency or :all = true) order by position desc",
                        Parameters.with("before", before).and("agency", agency).and("all", visibility.overseer()))
                .page(0, page.rowsToRead())
                .list()
                .map(rows -> Page.of(rows, page, WorkOrderAnswer::of, row -> List.of(Long.toString(row.position))));
    }

    public Uni<WorkOrderAnswer> get(WorkOrderId id, ListingVisibility visibility) {
        return WorkOrderRow.<WorkOrderRow>findById(id.value()).map(row -> {
            if (row == null || !visibility.seesAllOf(row.agency)) {
                throw new RuleViolated(CatalogRule.WORK_ORDER_MUST_EXIST);
            }
            return WorkOrderAnswer.of(row);
        });
    }

    /** The faults of a work order, none when it was accepted; null while it is not projected yet. */
    public Uni<@Nullable List<Fault>> faults(WorkOrderId id) {
        return WorkOrderRow.<WorkOrderRow>findById(id.value())
                .map(row -> row == null ? null : WorkOrderAnswer.of(row).faultsOrNone());
    }

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
}
