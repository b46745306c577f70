package io.kaifang.accessrequest;

import static org.awaitility.Awaitility.await;

import io.kaifang.accessrequest.application.ApplicationDraft;
import io.kaifang.accessrequest.application.ExpectedRevision;
import io.kaifang.accessrequest.application.SubmitApplication;
import io.kaifang.accessrequest.application.SubmittedDocument;
import io.kaifang.accessrequest.application.view.ApplicationProjection.ApplicationRow;
import io.kaifang.accessrequest.application.view.ApplicationQueries;
import io.kaifang.accessrequest.offer.ListingOffer;
import io.kaifang.accessrequest.offer.view.OfferedListingProjection;
import io.kaifang.accessrequest.offer.view.OfferedListingQueries;
import io.kaifang.accessrequest.review.AcceptApplication;
import io.kaifang.accessrequest.review.ApproveApplication;
import io.kaifang.accessrequest.review.view.ReviewWorkOrderProjection.ReviewWorkOrderRow;
import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.decision.Command;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.Projections;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.accessrequest.SubmittedMaterial;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.contracts.personal.Commitment;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What others have done before a test's own step. */
@ApplicationScoped
public class Scenario {
    public static final AgencyId TRANSPORT = new AgencyId("transport");
    public static final String ANNA = "user-anna";
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    Commands commands;

    @Inject
    Projections projections;

    @Inject
    OfferedListingProjection offered;

    @Inject
    OfferedListingQueries listings;

    @Inject
    ApplicationQueries applications;

    public ListingId listing() {
        var listing = new ListingId("l-" + UUID.randomUUID());
        publish(new ListingPublished(
                listing,
                TRANSPORT,
                SampleListing.content(),
                Category.CONDITIONAL,
                SampleApplication.CONDITIONS,
                Instant.now()));
        return listing;
    }

    public void publish(DomainEvent event) {
        var meta = new EventMetadata(
                "catalog",
                1,
                1,
                UUID.randomUUID().toString(),
                Actor.system("test"),
                null,
                "test",
                null,
                null,
                event.at());
        try {
            VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() ->
                    Panache.getSession().chain(session -> projected(event, new ProjectionContext(session, meta)))));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private Uni<Void> projected(DomainEvent event, ProjectionContext context) {
        return projections.all().stream()
                .filter(spec -> spec.projection().equals(OfferedListingProjection.class))
                .findFirst()
                .orElseThrow()
                .apply(offered, event, context);
    }

    public ApplicationId submitted(ListingId listing, String... materials) {
        var id = new ApplicationId("ap-" + UUID.randomUUID());
        List<SubmittedDocument> handedIn = Stream.of(materials)
                .map(code -> new SubmittedDocument(
                        code,
                        Optional.of(new SubmittedMaterial(code, new Sha256("cd".repeat(32)), "application/pdf", 9))))
                .toList();
        send(new SubmitApplication(
                id,
                new DataUserId(ANNA),
                offer(listing),
                new ApplicationDraft(SampleApplication.use("entered"), handedIn),
                new Commitment("ab".repeat(32)),
                Instant.now()));
        return id;
    }

    public ApplicationId underReview(ListingId listing, Instant receivedAt) {
        ApplicationId id = submitted(listing, "security-plan", "business-licence");
        send(new AcceptApplication(
                id,
                new WorkOrderId("wo-" + id),
                offer(listing),
                5,
                ExpectedRevision.ANY,
                new ActorId("clerk"),
                receivedAt));
        return id;
    }

    public void approvedBy(ApplicationId id, String officer) {
        send(new ApproveApplication(id, TRANSPORT, ExpectedRevision.ANY, new ActorId(officer), Instant.now()));
    }

    public ReviewWorkOrderRow workOrder(ApplicationId id, Predicate<ReviewWorkOrderRow> as) {
        return await().atMost(SOON)
                .until(
                        () -> ViewQueries.now(() -> ReviewWorkOrderRow.<ReviewWorkOrderRow>findById("wo-" + id)),
                        row -> row != null && as.test(row));
    }

    public ApplicationRow application(ApplicationId id, Predicate<ApplicationRow> as) {
        return await().atMost(SOON)
                .until(() -> ViewQueries.now(() -> applications.find(id)), row -> row != null && as.test(row));
    }

    public static Map<String, Object> form(String attachment, String... fields) {
        return Map.of(
                "use",
                Map.of(
                        "scenario",
                        Map.of("code", "research", "purpose", "停车周转率研究", "securityMeasures", "数据存放于隔离环境"),
                        "fields",
                        List.of(fields),
                        "ways",
                        List.of("API"),
                        "rate",
                        Map.of("requests", 60, "per", "PT1M"),
                        "term",
                        "P180D"),
                "materials",
                attachment.isEmpty() ? List.of() : List.of(Map.of("code", "security-plan", "attachment", attachment)),
                "applicant",
                Map.of(
                        "organisation",
                        "某某科技有限公司",
                        "registration",
                        "91310000MA1FL0000X",
                        "contact",
                        "王小明",
                        "phone",
                        "13800138000",
                        "mail",
                        "wang@example.org"));
    }

    private void send(Command<?, ?> command) {
        commands.send(command, Origin.of(Actor.system("test"), "test"));
    }

    private ListingOffer offer(ListingId listing) {
        return ViewQueries.now(() -> listings.offer(listing));
    }
}
