package io.kaifang.delivery;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.accessrequest.RateLimit;
import io.kaifang.contracts.accessrequest.RequestedUse;
import io.kaifang.contracts.accessrequest.UseScenario;
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
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.GrantId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.delivery.batch.BatchId;
import io.kaifang.delivery.batch.CloseAccessBatch;
import io.kaifang.delivery.dataset.DeliveryRule;
import io.kaifang.delivery.dataset.HandInVersion;
import io.kaifang.delivery.grant.CloseGrant;
import io.kaifang.delivery.grant.OpenGrant;
import io.kaifang.delivery.grant.RestrictGrant;
import io.kaifang.fixture.DecisionFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final ListingId LISTING = new ListingId("l-1");
    private static final VersionId VERSION = new VersionId("v-1");
    private static final AgencyId AGENCY = new AgencyId("health");
    private static final AgreementId AGREEMENT = new AgreementId("a-1");
    private static final GrantId GRANT = new GrantId("a-1");
    private static final DataUserId USER = new DataUserId("u-1");
    private static final Sha256 DIGEST = new Sha256("ab".repeat(32));
    private static final QualitySummary CLEAN = new QualitySummary(2, 0, 0, 0, 0);
    private static final RateLimit RATE = new RateLimit(60, Duration.ofMinutes(1));
    private static final RateLimit TENTH = new RateLimit(6, Duration.ofMinutes(1));
    private static final RequestedUse USE = new RequestedUse(
            new UseScenario("research", "p", "s"), List.of("区"), Set.of(DeliveryWay.API), RATE, Duration.ofDays(1));

    private final DecisionFixture fixture = DecisionFixture.of(DeliveryModule.decisions());

    private final VersionReceived received = new VersionReceived(LISTING, VERSION, AGENCY, DIGEST, 9, "UTF-8", NOW);
    private final GrantOpened opened = new GrantOpened(
            GRANT, AGREEMENT, LISTING, USER, List.of("区"), Set.of(DeliveryWay.API), RATE, NOW, LATER, NOW);
    private final GrantClosed closed = new GrantClosed(GRANT, AGREEMENT, LISTING, GrantClosure.MEASURE, NOW);

    @Test
    void data_that_pass_the_checks_are_released_with_a_sample() {
        fixture.given()
                .when(handIn(new HandInVersion.Outcome.Passed(List.of("区"), DIGEST, 2, DIGEST)))
                .then(
                        received,
                        new VersionReleased(LISTING, VERSION, AGENCY, List.of("区"), DIGEST, CLEAN, NOW),
                        new SampleMade(LISTING, VERSION, 2, DIGEST, NOW));
    }

    @Test
    void data_that_fail_the_checks_are_rejected() {
        fixture.given()
                .when(handIn(new HandInVersion.Outcome.Failed()))
                .then(received, new VersionRejected(LISTING, VERSION, AGENCY, CLEAN, NOW));
    }

    @Test
    void a_version_is_handed_in_once() {
        fixture.given(received, new VersionRejected(LISTING, VERSION, AGENCY, CLEAN, NOW))
                .when(handIn(new HandInVersion.Outcome.Failed()))
                .thenRefused(DeliveryRule.VERSION_IS_FINAL);
    }

    @Test
    void a_grant_opens_as_agreed() {
        fixture.given().when(open()).then(opened);
    }

    @Test
    void a_grant_opens_once() {
        fixture.given(opened).when(open()).thenNothing();
    }

    @Test
    void what_was_closed_does_not_open_again() {
        fixture.given(opened, closed).when(open()).thenNothing();
    }

    @Test
    void a_measure_closes_a_grant() {
        fixture.given(opened).when(close()).then(closed);
    }

    @Test
    void a_closure_that_is_heard_of_before_the_opening_holds() {
        fixture.given().when(close()).then(closed);
    }

    @Test
    void closing_twice_changes_nothing() {
        fixture.given(opened, closed).when(close()).thenNothing();
    }

    @Test
    void a_restriction_leaves_a_tenth_of_the_rate() {
        fixture.given(opened)
                .when(new RestrictGrant(AGREEMENT, NOW))
                .then(new GrantRestricted(GRANT, AGREEMENT, TENTH, NOW));
    }

    @Test
    void a_rate_of_one_cannot_become_lower() {
        RateLimit one = new RateLimit(1, Duration.ofMinutes(1));
        fixture.given(opened, new GrantRestricted(GRANT, AGREEMENT, one, NOW))
                .when(new RestrictGrant(AGREEMENT, NOW))
                .thenNothing();
    }

    @Test
    void nothing_is_restricted_where_nothing_flows() {
        fixture.given(opened, closed).when(new RestrictGrant(AGREEMENT, NOW)).thenNothing();
    }

    @Test
    void a_batch_closes_once_with_one_root() {
        AccessBatchClosed batch = new AccessBatchClosed("b-1", DIGEST, 1, 2, 3, 4, 0, NOW);
        fixture.given().when(closeBatch(DIGEST)).then(batch);
        fixture.given(batch).when(closeBatch(DIGEST)).thenNothing();
        fixture.given(batch).when(closeBatch(new Sha256("cd".repeat(32)))).thenRefused(DeliveryRule.BATCH_IS_FINAL);
    }

    private static HandInVersion handIn(HandInVersion.Outcome outcome) {
        return new HandInVersion(LISTING, VERSION, AGENCY, DIGEST, 9, "UTF-8", CLEAN, outcome, NOW);
    }

    private static OpenGrant open() {
        return new OpenGrant(AGREEMENT, LISTING, USER, USE, NOW, LATER, NOW);
    }

    private static CloseGrant close() {
        return new CloseGrant(AGREEMENT, LISTING, GrantClosure.MEASURE, NOW);
    }

    private static CloseAccessBatch closeBatch(Sha256 root) {
        return new CloseAccessBatch(new BatchId("b-1"), root, 1, 2, 3, 4, 0, NOW);
    }
}
