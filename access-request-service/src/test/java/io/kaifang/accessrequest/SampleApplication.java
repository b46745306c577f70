package io.kaifang.accessrequest;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.accessrequest.application.AccessRequestRule;
import io.kaifang.accessrequest.application.ApplicationDraft;
import io.kaifang.accessrequest.application.CloseApplication;
import io.kaifang.accessrequest.application.SubmitApplication;
import io.kaifang.accessrequest.application.SubmittedDocument;
import io.kaifang.accessrequest.application.view.Stage;
import io.kaifang.accessrequest.offer.ListingOffer;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationAccepted;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationApproved;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationClosed;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationRefused;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationRefusedAsIncomplete;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationSubmitted;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationWithdrawn;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewDueDateSet;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.WorkCalendarPublished;
import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.accessrequest.RateLimit;
import io.kaifang.contracts.accessrequest.RefusalGround;
import io.kaifang.contracts.accessrequest.RefusalReason;
import io.kaifang.contracts.accessrequest.RequestedUse;
import io.kaifang.contracts.accessrequest.SubmittedMaterial;
import io.kaifang.contracts.accessrequest.UseScenario;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.Material;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.contracts.personal.Commitment;
import io.kaifang.fixture.DecisionFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An application for the parking records of 2025, stage by stage. */
public final class SampleApplication {
    public static final DecisionFixture APPLICATIONS = DecisionFixture.of(AccessRequestModule.decisions());

    public static final ApplicationId APPLICATION = new ApplicationId("ap-17");
    public static final ListingId LISTING = new ListingId("l-parking");
    public static final AgencyId TRANSPORT = new AgencyId("transport");
    public static final AgencyId HEALTH = new AgencyId("health");
    public static final DataUserId ANNA = new DataUserId("user-anna");
    public static final DataUserId BEN = new DataUserId("user-ben");
    public static final ActorId CLERK = new ActorId("clerk-1");
    public static final ActorId OFFICER = new ActorId("officer-1");
    public static final ActorId COLLEAGUE = new ActorId("officer-2");
    public static final WorkOrderId ORDER = new WorkOrderId("wo-1");
    public static final Commitment DETAILS = new Commitment("ab".repeat(32));
    /** Wednesday 23 September 2026, 18:00 in Shanghai: the Mid-Autumn holiday and National Day are near. */
    public static final Instant NOW = Instant.parse("2026-09-23T10:00:00Z");

    public static final LocalDate TODAY = LocalDate.parse("2026-09-23");
    public static final LocalDate DUE = LocalDate.parse("2026-10-08");

    public static final List<OpeningCondition> CONDITIONS = List.of(new OpeningCondition(
            OpeningCondition.Kind.DATA_SECURITY,
            "security-plan",
            new Text("具备数据安全能力", "able to keep data safe"),
            List.of(material("security-plan"), material("business-licence"))));

    public static final ListingOffer OFFER = offer(Category.CONDITIONAL, true);

    public static final List<SubmittedMaterial> ALL_MATERIALS =
            List.of(document("security-plan"), document("business-licence"));

    private SampleApplication() {}

    /** An application for all of it that stands at that stage, with the calendar of the year. */
    public static DecisionFixture.Given at(Stage stage) {
        var submitted = APPLICATIONS.given(calendar2026(), submittedWhole());
        var underReview = submitted.and(accepted(), due(DUE));
        return switch (stage) {
            case SUBMITTED -> submitted;
            case INCOMPLETE -> submitted.and(incomplete());
            case UNDER_REVIEW -> underReview;
            case APPROVED -> underReview.and(approved());
            case REFUSED -> underReview.and(refused());
            case WITHDRAWN -> underReview.and(withdrawn());
            case CLOSED -> underReview.and(closed());
        };
    }

    /**
     * Checks what a command came to.
     *
     * @param answer the type of the events, with a blank between them; {@code nothing}; or the rule that refuses
     */
    public static void expect(DecisionFixture.Then then, String answer) {
        if (answer.equals("nothing")) {
            then.thenNothing();
        } else if (answer.contains("_")) {
            then.thenRefused(AccessRequestRule.valueOf(answer));
        } else {
            assertThat(then.events())
                    .extracting(event -> event.getClass().getSimpleName())
                    .containsExactly(answer.split(" "));
        }
    }

    public static ListingOffer offer(Category category, boolean open) {
        return new ListingOffer(LISTING, TRANSPORT, category, open, Set.of("plate", "entered", "left"), CONDITIONS);
    }

    public static RequestedUse use(String... fields) {
        return new RequestedUse(
                new UseScenario("research", "停车周转率研究", "数据存放于隔离环境"),
                List.of(fields),
                Set.of(DeliveryWay.API),
                new RateLimit(60, Duration.ofMinutes(1)),
                Duration.ofDays(180));
    }

    public static ApplicationDraft draft(String... materials) {
        return new ApplicationDraft(
                use("entered", "left"),
                Arrays.stream(materials)
                        .map(code -> new SubmittedDocument(code, Optional.of(document(code))))
                        .toList());
    }

    public static SubmitApplication submit(ApplicationDraft draft) {
        return new SubmitApplication(APPLICATION, ANNA, OFFER, draft, DETAILS, NOW);
    }

    public static ApplicationSubmitted submitted(SubmittedMaterial... materials) {
        return submitted(1, materials);
    }

    public static ApplicationSubmitted submitted(int revision, SubmittedMaterial... materials) {
        return new ApplicationSubmitted(
                APPLICATION,
                revision,
                LISTING,
                TRANSPORT,
                ANNA,
                use("entered", "left"),
                List.of(materials),
                DETAILS,
                NOW);
    }

    public static ApplicationSubmitted submittedWhole() {
        return submitted(ALL_MATERIALS.toArray(SubmittedMaterial[]::new));
    }

    public static ApplicationRefusedAsIncomplete incomplete() {
        return new ApplicationRefusedAsIncomplete(APPLICATION, OFFER.missing(List.of()), CLERK, NOW);
    }

    public static ApplicationAccepted accepted() {
        return new ApplicationAccepted(APPLICATION, LISTING, TRANSPORT, ORDER, CONDITIONS, TODAY, 5, CLERK, NOW);
    }

    public static ReviewDueDateSet due(LocalDate day) {
        return new ReviewDueDateSet(APPLICATION, TRANSPORT, ORDER, day, NOW);
    }

    public static ApplicationApproved approved() {
        return new ApplicationApproved(
                APPLICATION, LISTING, TRANSPORT, ANNA, use("entered", "left"), CONDITIONS, OFFICER, NOW);
    }

    public static ApplicationRefused refused() {
        return new ApplicationRefused(APPLICATION, LISTING, TRANSPORT, reasons(), OFFICER, NOW);
    }

    public static ApplicationWithdrawn withdrawn() {
        return new ApplicationWithdrawn(APPLICATION, ANNA, NOW);
    }

    public static ApplicationClosed closed() {
        return new ApplicationClosed(APPLICATION, CloseApplication.LISTING_WITHDRAWN, NOW);
    }

    public static List<RefusalReason> reasons() {
        return List.of(
                new RefusalReason(
                        RefusalGround.CONDITIONS_NOT_MET,
                        new Text("用途超出开放条件", "the purpose goes beyond the conditions")),
                new RefusalReason(
                        RefusalGround.SECURITY_NOT_SUFFICIENT,
                        new Text("安全措施不足", "the security measures do not suffice")));
    }

    /** 2026 as noticed: what matters here are Mid-Autumn, National Day and the Sunday and Saturday worked for them. */
    public static WorkCalendarPublished calendar2026() {
        return new WorkCalendarPublished(
                2026,
                Stream.of("2026-09-25", "2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07")
                        .map(LocalDate::parse)
                        .toList(),
                Stream.of("2026-09-20", "2026-10-10").map(LocalDate::parse).toList(),
                "notice",
                NOW);
    }

    public static SubmittedMaterial document(String code) {
        return new SubmittedMaterial(code, new Sha256("cd".repeat(32)), "application/pdf", 1234);
    }

    private static Material material(String code) {
        return new Material(code, new Text("材料 " + code, "document " + code));
    }
}
