package io.kaifang.classification.tiering;

import static io.kaifang.classification.Proposals.AGENCY;
import static io.kaifang.classification.Proposals.LISTING;
import static io.kaifang.classification.Proposals.NOW;
import static io.kaifang.classification.tiering.TieringRule.CORRECTION_NEEDS_A_REASON;
import static io.kaifang.classification.tiering.TieringRule.LEVELS_ARE_CONFIRMED;
import static io.kaifang.classification.tiering.TieringRule.PROOF_CANNOT_BE_ARGUED_AWAY;
import static io.kaifang.classification.tiering.TieringRule.WORDS_NAME_NO_PERSON;
import static io.kaifang.contracts.classification.EvidenceStrength.ANNOUNCED;
import static io.kaifang.contracts.classification.EvidenceStrength.LIKENESS;
import static io.kaifang.contracts.classification.EvidenceStrength.PROOF;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.classification.ClassificationModule;
import io.kaifang.classification.DefaultGuideFile;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.ClassificationEvent.ReclassificationQueued;
import io.kaifang.contracts.classification.Evidence;
import io.kaifang.contracts.classification.EvidenceStrength;
import io.kaifang.contracts.classification.Grounds;
import io.kaifang.contracts.classification.Guide;
import io.kaifang.contracts.classification.Guide.PointsAt;
import io.kaifang.contracts.classification.Guide.Sign;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.classification.ObjectLevel;
import io.kaifang.contracts.classification.OrganisationLevel;
import io.kaifang.contracts.classification.PersonLevel;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.fixture.DecisionFixture;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words can change about a tier, and when what was confirmed is confirmed again (Art. 13 to 15). */
class ConfirmLevelsTest {
    private static final Guide GUIDE =
            DefaultGuideFile.readWith("2026", sign("identity-card", true), sign("personal-name", false));
    private static final Grounds CONSENT = new Grounds(Grounds.Kind.CONSENT, "书面同意");

    private final DecisionFixture tiering = DecisionFixture.of(ClassificationModule.decisions());
    private final DecisionFixture.Given proposed = tiering.given(issued(GUIDE), proposal());
    private final DecisionFixture.Given confirmed = proposed.and(classified(null));

    @Test
    void blanks_are_no_reason_for_a_correction() {
        proposed.when(confirm(PersonLevel.P1, " ", null)).thenRefused(CORRECTION_NEEDS_A_REASON);
    }

    @Test
    void what_is_said_about_levels_as_they_were_proposed_is_no_correction() {
        proposed.when(confirm(PersonLevel.P2, "同意建议", null)).then(classified(null));
    }

    @Test
    void correction_and_grounds_name_no_person_and_both_are_told_at_once() {
        Grounds personal = new Grounds(Grounds.Kind.CONSENT, "经 13912345678 同意");
        assertThat(proposed.when(confirm(PersonLevel.P1, "经 13912345678 确认", personal))
                        .thenRefused(WORDS_NAME_NO_PERSON))
                .extracting(Fault::field)
                .containsExactly("/correction", "/grounds/statement");
    }

    @ParameterizedTest
    @CsvSource({
        "P1, PROOF_CANNOT_BE_ARGUED_AWAY",
        "P2, ListingClassified",
        "P3, PROOF_CANNOT_BE_ARGUED_AWAY",
        "P4, ListingClassified",
    })
    void data_that_prove_to_be_about_persons_are_not_called_anonymous(PersonLevel person, String outcome) {
        assertThat(tiering.given(issued(GUIDE), proposal(evidence("identity-card", 9, PROOF)))
                        .when(confirm(person, "经办人核对", null))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void consent_makes_no_identified_person_anonymous() {
        tiering.given(
                        issued(GUIDE),
                        proposal(evidence("personal-name", 9, LIKENESS), evidence("identity-card", 9, PROOF)))
                .when(confirm(PersonLevel.P1, "经办人核对", CONSENT))
                .thenRefused(PROOF_CANNOT_BE_ARGUED_AWAY);
    }

    @Test
    void what_proves_nothing_can_be_argued_away() {
        for (Evidence evidence : List.of(
                evidence("identity-card", 0, ANNOUNCED),
                evidence("identity-card", 9, LIKENESS),
                evidence("personal-name", 9, PROOF))) {
            assertThat(tiering.given(issued(GUIDE), proposal(evidence))
                            .when(confirm(PersonLevel.P1, "机构公开电话", null))
                            .outcome())
                    .isEqualTo("ListingClassified");
        }
    }

    @Test
    void before_strength_was_told_one_number_was_proof_and_a_name_alone_was_not() {
        tiering.given(issued(GUIDE), proposal(evidence("identity-card", 1, null)))
                .when(confirm(PersonLevel.P1, "经办人核对", null))
                .thenRefused(PROOF_CANNOT_BE_ARGUED_AWAY);
        assertThat(tiering.given(issued(GUIDE), proposal(evidence("identity-card", 0, null)))
                        .when(confirm(PersonLevel.P1, "经办人核对", null))
                        .outcome())
                .isEqualTo("ListingClassified");
    }

    @Test
    void new_grounds_ask_for_another_look_and_the_same_ones_do_not() {
        assertThat(confirmed.when(confirm(PersonLevel.P2, null, CONSENT)).events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ListingClassified.class,
                        event -> assertThat(event)
                                .returns(Category.CONDITIONAL, ListingClassified::category)
                                .returns(CONSENT, ListingClassified::grounds));
        var consented = proposed.and(classified(CONSENT));
        consented.when(confirm(PersonLevel.P2, null, CONSENT)).thenNothing();
        consented.when(confirm(PersonLevel.P4, "病情", CONSENT)).thenRefused(LEVELS_ARE_CONFIRMED);
    }

    @Test
    void what_waits_for_review_is_confirmed_again() {
        confirmed
                .and(new ReclassificationQueued(LISTING, AGENCY, "2027", Category.CLOSED, Category.CONDITIONAL, NOW))
                .when(confirm(PersonLevel.P2, null, null))
                .then(classified(null));
    }

    @Test
    void what_an_earlier_guide_decided_is_confirmed_again_under_the_one_in_force() {
        assertThat(confirmed
                        .and(issued(DefaultGuideFile.readWith("2027")))
                        .when(confirm(PersonLevel.P2, null, null))
                        .events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ListingClassified.class,
                        event -> assertThat(event.guideVersion()).isEqualTo("2027"));
    }

    private static GuideIssued issued(Guide guide) {
        return new GuideIssued(guide, new ActorId("authority-1"), NOW);
    }

    private static LevelsProposed proposal(Evidence... evidence) {
        return new LevelsProposed(
                LISTING, AGENCY, GUIDE.version(), levels(PersonLevel.P2), List.of(evidence), true, NOW);
    }

    private static ConfirmLevels confirm(PersonLevel person, @Nullable String correction, @Nullable Grounds grounds) {
        return new ConfirmLevels(LISTING, AGENCY, new ActorId("officer-1"), levels(person), correction, grounds, NOW);
    }

    private static ListingClassified classified(@Nullable Grounds grounds) {
        Verdict verdict = Verdict.of(GUIDE, levels(PersonLevel.P2), grounds);
        return new ListingClassified(
                LISTING,
                AGENCY,
                GUIDE.version(),
                levels(PersonLevel.P2),
                verdict.category(),
                verdict.rule(),
                verdict.conditions(),
                verdict.supervision(),
                null,
                grounds,
                new ActorId("officer-1"),
                NOW);
    }

    private static Evidence evidence(String detector, long matched, @Nullable EvidenceStrength strength) {
        return new Evidence("证", detector, matched, 100, new Text(detector, detector), strength);
    }

    private static Levels levels(PersonLevel person) {
        return new Levels(person, OrganisationLevel.O1, ObjectLevel.S1, Set.of());
    }

    private static Sign sign(String detector, boolean proof) {
        return new Sign(
                detector,
                new Text(detector, detector),
                List.of(),
                List.of(detector),
                new PointsAt(true, false, null, null),
                proof);
    }
}
