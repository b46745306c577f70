package io.kaifang.classification.tiering;

import static io.kaifang.classification.Proposals.AGENCY;
import static io.kaifang.classification.Proposals.LISTING;
import static io.kaifang.classification.Proposals.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kaifang.classification.ClassificationModule;
import io.kaifang.classification.DefaultGuideFile;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.Evidence;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.classification.ObjectLevel;
import io.kaifang.contracts.classification.OrganisationLevel;
import io.kaifang.contracts.classification.PersonLevel;
import io.kaifang.contracts.classification.Trait;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.fixture.DecisionFixture;
import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.Finding;
import io.kaifang.personaldata.Strength;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the guide that ships makes of fields and samples (Art. 14). */
class ProposeLevelsTest {
    private final DecisionFixture.Given issued = DecisionFixture.of(ClassificationModule.decisions())
            .given(new GuideIssued(DefaultGuideFile.read(), new ActorId("authority-1"), NOW));

    @Test
    void fields_that_say_nothing_are_harmless() {
        assertThat(proposed(Map.of("区", "所在区"), List.of(), Set.of()))
                .returns(harmless(), LevelsProposed::levels)
                .returns("default-2022", LevelsProposed::guideVersion)
                .returns(List.of(), LevelsProposed::evidence);
    }

    @Test
    void what_identifies_and_is_sensitive_is_both() {
        LevelsProposed proposal = proposed(
                Map.of("病历号", "患者病历"),
                List.of(found("证件", ContentKind.IDENTITY_CARD, Strength.PROOF)),
                Set.of(Trait.REAL_TIME));
        assertThat(proposal.levels().person()).isEqualTo(PersonLevel.P4);
        assertThat(proposal.levels().traits()).containsExactly(Trait.REAL_TIME);
        assertThat(proposal.evidence())
                .extracting(Evidence::detector, Evidence::matched, Evidence::examined)
                .contains(tuple("identity-card", 3L, 100L), tuple("words", 0L, 0L));
    }

    @Test
    void water_and_power_use_is_for_a_limited_circle() {
        assertThat(proposed(Map.of("用电量", "当月用电量"), List.of(), Set.of())
                        .levels()
                        .organisation())
                .isEqualTo(OrganisationLevel.O2);
    }

    @Test
    void a_kind_that_the_guide_has_as_a_sign_of_words_counts_as_that_sign() {
        assertThat(proposed(
                                Map.of(),
                                List.of(
                                        found("名称", ContentKind.CRITICAL_POSITION, Strength.EVIDENCE),
                                        found("备注", ContentKind.HEALTH, Strength.EVIDENCE)),
                                Set.of())
                        .levels())
                .returns(ObjectLevel.S4, Levels::object)
                .returns(PersonLevel.P3, Levels::person);
    }

    @Test
    void a_kind_that_came_after_the_guide_counts_as_the_nearest_that_it_knows() {
        LevelsProposed proposal =
                proposed(Map.of(), List.of(found("邮箱", ContentKind.MAIL_ADDRESS, Strength.EVIDENCE)), Set.of());
        assertThat(proposal.levels().person()).isEqualTo(PersonLevel.P2);
        assertThat(proposal.evidence()).extracting(Evidence::detector).containsExactly("mail-address");
    }

    @Test
    void positions_of_what_everybody_may_see_say_nothing() {
        assertThat(proposed(Map.of(), List.of(found("经度", ContentKind.PRECISE_POSITION, Strength.EVIDENCE)), Set.of())
                        .levels())
                .isEqualTo(harmless());
    }

    private LevelsProposed proposed(Map<String, String> meanings, List<Finding> findings, Set<Trait> traits) {
        return (LevelsProposed)
                issued.when(new ProposeLevels(LISTING, AGENCY, meanings, findings, traits, !findings.isEmpty(), NOW))
                        .events()
                        .getFirst();
    }

    private static Finding found(String column, ContentKind kind, Strength strength) {
        return new Finding(column, kind, strength, 3, 100, List.of(1L, 2L, 3L));
    }

    private static Levels harmless() {
        return new Levels(PersonLevel.P1, OrganisationLevel.O1, ObjectLevel.S1, Set.of());
    }
}
