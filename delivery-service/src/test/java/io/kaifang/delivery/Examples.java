package io.kaifang.delivery;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.accessrequest.RateLimit;
import io.kaifang.contracts.accessrequest.RequestedUse;
import io.kaifang.contracts.accessrequest.UseScenario;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnded;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.AccessBatchClosed;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantClosed;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantOpened;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantRestricted;
import io.kaifang.contracts.delivery.DeliveryEvent.SampleMade;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReceived;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionRejected;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReleased;
import io.kaifang.contracts.delivery.GrantClosure;
import io.kaifang.contracts.delivery.QualitySummary;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.GrantId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.contracts.id.ViolationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** One data set, one version and one grant, to test with. */
public final class Examples {
    public static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    public static final Instant LATER = NOW.plusSeconds(60);
    public static final ListingId LISTING = new ListingId("l-1");
    public static final VersionId VERSION = new VersionId("v-1");
    public static final AgencyId AGENCY = new AgencyId("health");
    public static final AgreementId AGREEMENT = new AgreementId("a-1");
    public static final GrantId GRANT = new GrantId("a-1");
    public static final DataUserId USER = new DataUserId("u-1");
    public static final Sha256 DIGEST = new Sha256("ab".repeat(32));
    public static final QualitySummary CLEAN = new QualitySummary(2, 0, 0, 0, 0);
    public static final RateLimit RATE = new RateLimit(60, Duration.ofMinutes(1));
    public static final RateLimit TENTH = new RateLimit(6, Duration.ofMinutes(1));
    public static final RequestedUse USE = new RequestedUse(
            new UseScenario("research", "p", "s"), List.of("区"), Set.of(DeliveryWay.API), RATE, Duration.ofDays(1));

    private Examples() {}

    public static GrantOpened opened() {
        return new GrantOpened(
                GRANT, AGREEMENT, LISTING, USER, List.of("区"), Set.of(DeliveryWay.API), RATE, NOW, LATER, NOW);
    }

    public static GrantClosed closed() {
        return new GrantClosed(GRANT, AGREEMENT, LISTING, GrantClosure.MEASURE, NOW);
    }

    public static List<DeliveryEvent> grantEvents() {
        return List.of(opened(), new GrantRestricted(GRANT, AGREEMENT, TENTH, NOW), closed());
    }

    public static VersionReceived received() {
        return new VersionReceived(LISTING, VERSION, AGENCY, DIGEST, 9, "UTF-8", NOW);
    }

    public static VersionRejected rejected() {
        return new VersionRejected(LISTING, VERSION, AGENCY, CLEAN, NOW);
    }

    public static VersionReleased released() {
        return new VersionReleased(LISTING, VERSION, AGENCY, List.of("区"), DIGEST, CLEAN, NOW);
    }

    public static SampleMade sampled() {
        return new SampleMade(LISTING, VERSION, 2, DIGEST, NOW);
    }

    public static List<DeliveryEvent> versionEvents() {
        return List.of(received(), rejected(), released(), sampled());
    }

    public static AccessBatchClosed batchClosed() {
        return new AccessBatchClosed("b-1", DIGEST, 1, 2, 3, 4, 0, NOW);
    }

    public static MeasureTaken measure(MeasureKind kind) {
        return new MeasureTaken(
                new ViolationId("vi-1"),
                AGREEMENT,
                LISTING,
                AGENCY,
                USER,
                kind,
                new Text("超范围使用", "Used outside the agreement"),
                false,
                new ActorId("officer-1"),
                NOW);
    }

    public static AgreementEnded ended(AgreementEnd cause) {
        return new AgreementEnded(AGREEMENT, LISTING, USER, cause, NOW);
    }
}
