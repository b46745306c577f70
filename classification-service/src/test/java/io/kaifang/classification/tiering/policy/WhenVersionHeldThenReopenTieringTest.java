package io.kaifang.classification.tiering.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kaifang.classification.ClassificationModule;
import io.kaifang.classification.Proposals;
import io.kaifang.classification.tiering.ReopenTiering;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.classification.EvidenceStrength;
import io.kaifang.contracts.classification.Trait;
import io.kaifang.contracts.delivery.ContentFinding;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionHeld;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionInspected;
import io.kaifang.contracts.delivery.QualitySummary;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.fixture.PolicyFixture;
import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.Finding;
import io.kaifang.personaldata.Strength;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhenVersionHeldThenReopenTieringTest {
    private static final Sha256 DIGEST = new Sha256("ab".repeat(32));
    private static final ContentFinding NAMES =
            new ContentFinding("备注", "personal-name", EvidenceStrength.LIKENESS, 3, 4, List.of(1L, 2L, 3L));
    private static final ContentFinding NUMBERS =
            new ContentFinding("备注", "identity-card", EvidenceStrength.PROOF, 4, 4, List.of(1L));
    private static final ContentFinding UNKNOWN =
            new ContentFinding("备注", "of-a-later-release", EvidenceStrength.LIKENESS, 4, 4, List.of(1L));

    private final PolicyFixture policy = policy(Optional.of(
            new WhenVersionHeldThenReopenTiering.Listed(Map.of("姓名", "所填姓名", "备注", "备注"), Set.of(Trait.REAL_TIME))));

    @Test
    void what_is_in_the_data_and_what_the_fields_announce_is_judged_again() {
        ReopenTiering reopened = (ReopenTiering)
                policy.when(held(NAMES, NUMBERS, UNKNOWN)).commands().getFirst();

        assertThat(reopened)
                .returns(Proposals.LISTING, ReopenTiering::listing)
                .returns(Proposals.AGENCY, ReopenTiering::agency)
                .returns(Set.of(Trait.REAL_TIME), ReopenTiering::traits)
                .returns(Proposals.NOW, ReopenTiering::at);
        assertThat(reopened.findings())
                .extracting(Finding::column, Finding::kind, Finding::strength, Finding::count)
                .contains(
                        tuple("姓名", ContentKind.PERSONAL_NAME, Strength.ANNOUNCED, 0L),
                        tuple("备注", ContentKind.PERSONAL_NAME, Strength.EVIDENCE, 3L),
                        tuple("备注", ContentKind.IDENTITY_CARD, Strength.PROOF, 4L));
    }

    @Test
    void what_is_announced_and_found_is_told_once() {
        ReopenTiering reopened = (ReopenTiering) policy.when(
                        held(new ContentFinding("姓名", "personal-name", EvidenceStrength.LIKENESS, 3, 4, List.of(1L))))
                .commands()
                .getFirst();

        assertThat(reopened.findings()).singleElement().returns(3L, Finding::count);
    }

    @Test
    void another_look_reopens_it_only_where_something_is_due() {
        assertThat(policy.when(inspected(Proposals.NOW)).commands()).hasSize(1);
        policy.when(inspected(null)).thenNothing();
    }

    @Test
    void nothing_is_asked_about_a_listing_that_is_not_known() {
        policy(Optional.empty()).when(held(NAMES)).thenNothing();
    }

    private static PolicyFixture policy(Optional<WhenVersionHeldThenReopenTiering.Listed> listed) {
        return PolicyFixture.of(ClassificationModule.policies(), new WhenVersionHeldThenReopenTiering(_ -> listed));
    }

    private static VersionHeld held(ContentFinding... findings) {
        return new VersionHeld(
                Proposals.LISTING,
                new VersionId("v-1"),
                Proposals.AGENCY,
                List.of("备注"),
                DIGEST,
                new QualitySummary(4, 0, 0, 0, 0),
                0,
                DIGEST,
                List.of(findings),
                "2026-1",
                Proposals.NOW,
                Proposals.NOW);
    }

    private static VersionInspected inspected(@Nullable Instant due) {
        return new VersionInspected(
                Proposals.LISTING,
                new VersionId("v-1"),
                Proposals.AGENCY,
                List.of(NAMES),
                "2026-1",
                due,
                Proposals.NOW);
    }
}
