package io.kaifang.agreement;

import io.kaifang.agreement.contract.AgreementDraft;
import io.kaifang.agreement.contract.DrawAgreement;
import io.kaifang.agreement.contract.SignAgreement;
import io.kaifang.agreement.contract.Signatory;
import io.kaifang.agreement.text.AgreementText;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationApproved;
import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.accessrequest.RateLimit;
import io.kaifang.contracts.accessrequest.RequestedUse;
import io.kaifang.contracts.accessrequest.UseScenario;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementDrawn;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnded;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnteredIntoForce;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementSigned;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.AgreementEvent.MisuseReported;
import io.kaifang.contracts.agreement.AgreementEvent.ReportContentErased;
import io.kaifang.contracts.agreement.AgreementEvent.UsageReported;
import io.kaifang.contracts.agreement.AgreementEvent.ViolationRecorded;
import io.kaifang.contracts.agreement.AgreementTerms;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.agreement.Party;
import io.kaifang.contracts.agreement.ViolationKind;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.catalog.Format;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.UpdateFrequency;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.id.ViolationId;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.contracts.personal.Commitment;
import io.kaifang.contracts.personal.ErasureGround;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** One agreement and what happens to it. */
public final class Examples {
    public static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    public static final AgreementId AGREEMENT = new AgreementId("agr-1");
    public static final ApplicationId APPLICATION = new ApplicationId("app-1");
    public static final ListingId LISTING = new ListingId("l-1");
    public static final AgencyId AGENCY = new AgencyId("health-commission");
    public static final DataUserId USER = new DataUserId("u-1");
    public static final ActorId OFFICER = new ActorId("officer-1");
    public static final ActorId AUTHORITY = new ActorId("authority-1");
    public static final ViolationId VIOLATION = new ViolationId("vio-1");
    public static final ReportId REPORT = new ReportId("usage-1");
    public static final Sha256 TEXT = new Sha256("ab".repeat(32));
    public static final Commitment CONTENT = new Commitment("cd".repeat(32));
    public static final Signatory THE_USER = new Signatory.User(USER);
    public static final Signatory THE_AGENCY = new Signatory.Officer(OFFICER, AGENCY);

    public static final RequestedUse USE = new RequestedUse(
            new UseScenario("research", "研究社区养老服务的供需", "专网存储，专人管理，不落地"),
            List.of("区", "街道", "服务人次"),
            Set.of(DeliveryWay.API, DeliveryWay.DOWNLOAD),
            new RateLimit(60, Duration.ofMinutes(1)),
            Duration.ofDays(180));

    public static final AgreementTerms TERMS = new AgreementTerms(
            USE,
            List.of(new OpeningCondition(
                    OpeningCondition.Kind.SCENARIO,
                    "agreed-scenario",
                    new Text("仅限约定场景", "Only for the agreed scenario"),
                    List.of())),
            Duration.ofDays(90));

    private Examples() {}

    public static DrawAgreement draw() {
        return new DrawAgreement(
                new AgreementDraft(AGREEMENT, APPLICATION, LISTING, "社区养老服务", AGENCY, USER, TERMS, false, NOW),
                "1",
                TEXT);
    }

    public static AgreementDrawn drawn() {
        return drawn(false);
    }

    public static AgreementDrawn drawnForReview() {
        return drawn(true);
    }

    private static AgreementDrawn drawn(boolean reviewed) {
        return new AgreementDrawn(
                AGREEMENT, APPLICATION, LISTING, "社区养老服务", AGENCY, USER, TERMS, reviewed, "1", TEXT, NOW);
    }

    public static SignAgreement sign(Signatory by) {
        return new SignAgreement(AGREEMENT, by, TEXT, "key-1", "c2ln", NOW);
    }

    public static AgreementSigned signed(Signatory by) {
        return new AgreementSigned(AGREEMENT, by.party(), by.signer(), TEXT, "key-1", "c2ln", NOW);
    }

    public static AgreementSigned signedBy(Party party, ActorId signer) {
        return new AgreementSigned(AGREEMENT, party, signer, TEXT, "key-1", "c2ln", NOW);
    }

    public static AgreementEnteredIntoForce inForce() {
        return new AgreementEnteredIntoForce(
                AGREEMENT, LISTING, AGENCY, USER, TERMS, NOW, NOW.plus(Duration.ofDays(180)), NOW);
    }

    public static AgreementEnded ended(AgreementEnd cause) {
        return new AgreementEnded(AGREEMENT, LISTING, USER, cause, NOW);
    }

    public static ViolationRecorded violated() {
        return new ViolationRecorded(
                VIOLATION, AGREEMENT, LISTING, AGENCY, USER, ViolationKind.BEYOND_SCENARIO, null, AUTHORITY, NOW);
    }

    public static ApplicationApproved approved() {
        return new ApplicationApproved(APPLICATION, LISTING, AGENCY, USER, USE, TERMS.conditions(), OFFICER, NOW);
    }

    /** Drawn with the text that its template draws. */
    public static AgreementDrawn drawnAs(boolean reviewed) {
        AgreementDrawn said = drawn(reviewed);
        AgreementText text = AgreementText.of(AgreementDraft.of(said), AgreementText.CURRENT_TEMPLATE);
        return new AgreementDrawn(
                said.agreement(),
                said.application(),
                said.listing(),
                said.listingTitle(),
                said.agency(),
                said.user(),
                said.terms(),
                reviewed,
                text.template(),
                text.digest(),
                said.at());
    }

    public static MeasureTaken measure(MeasureKind measure, boolean published) {
        return new MeasureTaken(
                VIOLATION,
                AGREEMENT,
                LISTING,
                AGENCY,
                USER,
                measure,
                new Text("超出约定场景", "Beyond the agreed scenario"),
                published,
                OFFICER,
                NOW);
    }

    public static UsageReported used() {
        return new UsageReported(AGREEMENT, LISTING, AGENCY, USER, REPORT, 120, CONTENT, NOW);
    }

    public static MisuseReported misused() {
        return new MisuseReported(new ReportId("misuse-1"), LISTING, null, CONTENT, NOW);
    }

    public static ReportContentErased contentErased() {
        return new ReportContentErased(REPORT, OFFICER, ErasureGround.CONSENT_WITHDRAWN, NOW);
    }

    public static ListingPublished published(String title) {
        return new ListingPublished(
                LISTING,
                AGENCY,
                new ListingContent(
                        title,
                        "概要",
                        "民生",
                        "上海市",
                        "2025年",
                        List.of(),
                        List.of(Format.CSV),
                        UpdateFrequency.DAILY,
                        List.of(),
                        ""),
                Category.CONDITIONAL,
                List.of(),
                NOW);
    }

    public static ListingWithdrawn withdrawn() {
        return new ListingWithdrawn(LISTING, AGENCY, new WorkOrderId("wo-1"), "数据停止产生", List.of(), NOW);
    }
}
