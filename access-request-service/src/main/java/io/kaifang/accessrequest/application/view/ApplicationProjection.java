package io.kaifang.accessrequest.application.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.Coded;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicantDetailsErased;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationAccepted;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationApproved;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationClosed;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationRefused;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationRefusedAsIncomplete;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationSubmitted;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationWithdrawn;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.OfApplication;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewBecameOverdue;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewDueDateSet;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewDueDateUnknown;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.WorkCalendarPublished;
import io.kaifang.contracts.accessrequest.RefusalReason;
import io.kaifang.contracts.accessrequest.RequestedUse;
import io.kaifang.contracts.accessrequest.SubmittedMaterial;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was applied for, where does it stand, and which steps led there? */
@ApplicationScoped
public class ApplicationProjection implements Projection {
    public Uni<Void> apply(AccessRequestEvent event, ProjectionContext context) {
        return switch (event) {
            case ApplicationSubmitted e ->
                context.upsert(ApplicationRow.class, e.application().value(), ApplicationRow::new, row -> row.submit(e))
                        .chain(() -> step(e, "submitted", context));
            case ApplicationRefusedAsIncomplete e ->
                step(e, "refused-as-incomplete", context, row -> row.move(Stage.INCOMPLETE, e.reasons(), e.at()));
            case ApplicationAccepted e ->
                step(e, "accepted", context, row -> {
                    row.workOrder = e.workOrder().value();
                    row.move(Stage.UNDER_REVIEW, List.of(), e.at());
                });
            case ReviewDueDateSet e -> step(e, "due-date-set", context);
            case ReviewDueDateUnknown e -> step(e, "due-date-unknown", context);
            case ReviewBecameOverdue e -> step(e, "became-overdue", context);
            case ApplicationApproved e ->
                step(e, "approved", context, row -> row.move(Stage.APPROVED, List.of(), e.at()));
            case ApplicationRefused e ->
                step(e, "refused", context, row -> row.move(Stage.REFUSED, asFaults(e.reasons()), e.at()));
            case ApplicationWithdrawn e ->
                step(e, "withdrawn", context, row -> row.move(Stage.WITHDRAWN, List.of(), e.at()));
            case ApplicationClosed e ->
                step(e, "closed", context, row -> {
                    Fault reason = asFault("closed", new Text(e.reason(), e.reason()));
                    row.move(Stage.CLOSED, List.of(reason), e.at());
                });
            case ApplicantDetailsErased e -> step(e, "details-erased", context);
            case WorkCalendarPublished _ -> context.nothing();
        };
    }

    private static Uni<Void> step(OfApplication event, String what, ProjectionContext context) {
        return step(event, what, context, _ -> {});
    }

    /** Changes the application, and adds a step with its state by then to its history. */
    private static Uni<Void> step(
            OfApplication event, String what, ProjectionContext context, Consumer<ApplicationRow> change) {
        String application = event.application().value();
        return context.session()
                .find(ApplicationRow.class, application)
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException(application + " was never submitted"))
                .invoke(change)
                .chain(row -> context.session().persist(ApplicationStepRow.of(row, what, event, context.meta())));
    }

    private static List<Fault> asFaults(List<RefusalReason> reasons) {
        return reasons.stream()
                .map(reason -> asFault(Coded.kebab(reason.ground().name()), reason.text()))
                .toList();
    }

    private static Fault asFault(String code, Text reason) {
        return new Fault("", code, reason, new Text("修改后重新提交", "amend and submit again"));
    }

    /** A row: an application in its latest revision. */
    @Entity(name = "ApplicationRow")
    @Table(name = "application")
    public static class ApplicationRow extends PanacheEntityBase {
        @Id
        public String application;

        public int revision;

        @Enumerated(EnumType.STRING)
        public Stage stage;

        public String listing;
        public String agency;
        public String applicant;

        @Column(name = "requested_use")
        public String use;

        public String materials;
        public String reasons;
        public String details;

        public @Nullable String workOrder;

        public Instant submittedAt;

        public Instant updatedAt;

        void submit(ApplicationSubmitted event) {
            if (submittedAt == null) {
                submittedAt = event.at();
            }
            application = event.application().value();
            revision = event.revision();
            stage = Stage.SUBMITTED;
            listing = event.listing().value();
            agency = event.agency().value();
            applicant = event.applicant().value();
            use = StoredJson.write(event.use());
            materials = StoredJson.write(event.materials());
            reasons = "[]";
            details = event.details().hmac();
            workOrder = null;
            updatedAt = event.at();
        }

        void move(Stage to, List<Fault> because, Instant at) {
            stage = to;
            reasons = StoredJson.write(because);
            updatedAt = at;
        }

        public RequestedUse requestedUse() {
            return StoredJson.read(use, new TypeReference<>() {});
        }

        public List<SubmittedMaterial> submittedMaterials() {
            return StoredJson.read(materials, new TypeReference<>() {});
        }

        public List<Fault> statedReasons() {
            return StoredJson.read(reasons, new TypeReference<>() {});
        }
    }

    /** A row: one step in the history of an application. */
    @Entity(name = "ApplicationStepRow")
    @Table(name = "application_step")
    public static class ApplicationStepRow extends PanacheEntityBase {

        /** Which step of which application. */
        @Embeddable
        public record Key(String application, long position) {}

        @EmbeddedId
        public Key key;

        public String what;
        public int revision;

        @Column(name = "by_actor")
        public String by;

        public Instant at;

        @Column(name = "detail")
        public String reasons;

        static ApplicationStepRow of(ApplicationRow application, String what, OfApplication event, EventMetadata meta) {
            var step = new ApplicationStepRow();
            step.key = new Key(application.application, meta.position());
            step.what = what;
            step.revision = application.revision;
            step.by = meta.actor().id().value();
            step.at = event.at();
            step.reasons = application.reasons;
            return step;
        }

        public List<Fault> statedReasons() {
            return StoredJson.read(reasons, new TypeReference<>() {});
        }
    }
}
