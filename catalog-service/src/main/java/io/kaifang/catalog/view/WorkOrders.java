package io.kaifang.catalog.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers what became of work orders. */
@ApplicationScoped
public class WorkOrders {
    private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {};

    /** A work order: what was asked, why, and what came of it. */
    public record WorkOrder(
            String id,
            WorkOrderKind kind,
            String agency,
            String listing,
            String title,
            @Nullable String reason,
            String outcome,
            @Nullable List<Fault> faults,
            Instant at) {}

    /** The latest first: an agency's own, or all for overseers. */
    public Uni<Page<WorkOrder>> list(Viewer viewer, PageRequest page) {
        long before = page.after(1).map(after -> position(after.getFirst())).orElse(Long.MAX_VALUE);
        String agency = viewer.agency() == null ? "" : viewer.agency().value();
        return Panache.withSession(() -> Panache.getSession().chain(session -> session.createQuery(
                                "from WorkOrderRow where position < :before and (agency = :agency or :all = true)"
                                        + " order by position desc",
                                WorkOrderRow.class)
                        .setParameter("before", before)
                        .setParameter("agency", agency)
                        .setParameter("all", viewer.overseer())
                        .setMaxResults(page.rowsToRead())
                        .getResultList()))
                .map(rows -> Page.of(rows, page, this::shown, row -> List.of(Long.toString(row.position))));
    }

    public Uni<WorkOrder> get(WorkOrderId id, Viewer viewer) {
        return Panache.withSession(
                        () -> Panache.getSession().chain(session -> session.find(WorkOrderRow.class, id.value())))
                .map(row -> {
                    if (row == null || !viewer.seesAllOf(row.agency)) {
                        throw new RuleViolated(CatalogRule.WORK_ORDER_MUST_EXIST);
                    }
                    return shown(row);
                });
    }

    /** The faults of a work order, none when it was accepted; null when the view doesn't know of it yet. */
    public Uni<@Nullable List<Fault>> faults(WorkOrderId id) {
        return Panache.getSession()
                .chain(session -> session.find(WorkOrderRow.class, id.value()))
                .map(row -> row == null ? null : row.faults == null ? List.of() : StoredJson.read(row.faults, FAULTS));
    }

    private WorkOrder shown(WorkOrderRow row) {
        return new WorkOrder(
                row.id,
                WorkOrderKind.valueOf(row.kind),
                row.agency,
                row.listing,
                row.title,
                row.reason,
                row.outcome,
                read(row.faults, FAULTS),
                row.at);
    }

    private static long position(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new RuleViolated(CatalogRule.CURSOR_IS_NOT_OURS);
        }
    }

    private static <T> @Nullable T read(@Nullable String json, TypeReference<T> type) {
        return json == null ? null : StoredJson.read(json, type);
    }
}
