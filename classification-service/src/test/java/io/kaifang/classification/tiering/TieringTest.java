package io.kaifang.classification.tiering;

import static io.kaifang.classification.Proposals.AGENCY;
import static io.kaifang.classification.Proposals.LISTING;
import static io.kaifang.classification.Proposals.NOW;
import static io.kaifang.classification.tiering.TieringRule.ASSESSMENT_MUST_EXIST;
import static io.kaifang.classification.tiering.TieringRule.CORRECTION_NEEDS_A_REASON;
import static io.kaifang.classification.tiering.TieringRule.DESENSITISATION_NEEDS_A_SAMPLE;
import static io.kaifang.classification.tiering.TieringRule.GROUNDS_NEED_A_STATEMENT;
import static io.kaifang.classification.tiering.TieringRule.LEVELS_ARE_CONFIRMED;
import static io.kaifang.classification.tiering.TieringRule.ONLY_THE_AGENCY_CONFIRMS;
import static io.kaifang.classification.tiering.TieringRule.PROOF_CANNOT_BE_ARGUED_AWAY;
import static io.kaifang.classification.tiering.TieringRule.WORDS_NAME_NO_PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.classification.ClassificationModule;
import io.kaifang.classification.DefaultGuideFile;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.Evidence;
import io.kaifang.contracts.classification.EvidenceStrength;
import io.kaifang.contracts.classification.Grounds;
import io.kaifang.contracts.classification.Guide;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.classification.ObjectLevel;
import io.kaifang.contracts.classification.OrganisationLevel;
import io.kaifang.contracts.classification.PersonLevel;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.fixture.DecisionFixture;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How the guide that ships decides what an agency confirms (Art. 13 to 15). */
class TieringTest {
    private static final ActorId OFFICER = new ActorId("officer-1");
    private static final Guide GUIDE = DefaultGuideFile.read();
    private static final Levels HARMLESS = levels(PersonLevel.P1);
    private static final Levels IDENTIFIED = levels(PersonLevel.P2);

    private final DecisionFixture tiering = DecisionFixture.of(ClassificationModule.decisions());
    private final GuideIssued issued = new GuideIssued(GUIDE, new ActorId("authority-1"), NOW);

    @Test
    void a_confirmed_proposal_is_decided_by_the_guide() {
        ListingClassified decision = decided(proposal(HARMLESS, false), confirm(HARMLESS, null, null));
        assertThat(decision)
                .returns(Category.UNCONDITIONAL, ListingClassified::category)
                .returns("person-P1", ListingClassified::rule)
                .returns("default-2022", ListingClassified::guideVersion)
                .returns(null, ListingClassified::correction);
    }

    @Test
    void a_correction_states_its_reason() {
        tiering.given(issued, proposal(IDENTIFIED, false))
                .when(confirm(HARMLESS, null, null))
                .thenRefused(CORRECTION_NEEDS_A_REASON);
        assertThat(decided(proposal(IDENTIFIED, false), confirm(HARMLESS, "机构公开电话", null))
                        .correction())
                .isEqualTo("机构公开电话");
    }

    @Test
    void proof_in_a_sample_cannot_be_argued_away() {
        tiering.given(issued, proposal(IDENTIFIED, true, identityCards()))
                .when(confirm(HARMLESS, "都是假的", null))
                .thenRefused(PROOF_CANNOT_BE_ARGUED_AWAY);
        tiering.given(issued, proposal(IDENTIFIED, true, identityCards()))
                .when(confirm(levels(PersonLevel.P3), "已脱敏", null))
                .thenRefused(PROOF_CANNOT_BE_ARGUED_AWAY);
    }

    @Test
    void a_reason_in_words_may_say_that_plates_are_those_of_buses() {
        Evidence plates = evidence("number-plate", EvidenceStrength.LIKENESS);
        assertThat(decided(proposal(IDENTIFIED, true, plates), confirm(HARMLESS, "公交车辆号牌，非个人车辆", null))
                        .category())
                .isEqualTo(Category.UNCONDITIONAL);
    }

    @Test
    void identity_numbers_that_do_not_verify_many_times_over_can_be_argued_away() {
        Evidence one = evidence("identity-card", EvidenceStrength.LIKENESS);
        assertThat(decided(proposal(IDENTIFIED, true, one), confirm(HARMLESS, "设备编号，偶合", null))
                        .correction())
                .isEqualTo("设备编号，偶合");
    }

    @Test
    void in_proposals_of_before_strength_was_told_check_digits_are_proof_and_plates_are_not() {
        tiering.given(issued, proposal(IDENTIFIED, true, evidence("bank-card", null)))
                .when(confirm(HARMLESS, "都是假的", null))
                .thenRefused(PROOF_CANNOT_BE_ARGUED_AWAY);
        assertThat(decided(
                                proposal(IDENTIFIED, true, evidence("number-plate", null)),
                                confirm(HARMLESS, "公交车辆号牌", null))
                        .category())
                .isEqualTo(Category.UNCONDITIONAL);
    }

    @Test
    void a_new_sample_of_the_desensitised_version_lowers_the_level() {
        Grounds masked = new Grounds(Grounds.Kind.DESENSITISATION, "证件号掩码，年龄分组");
        var decision = (ListingClassified) tiering.given(
                        issued, proposal(IDENTIFIED, true, identityCards()), proposal(levels(PersonLevel.P3), true))
                .when(confirm(levels(PersonLevel.P3), null, masked))
                .events()
                .getFirst();
        assertThat(decision.category()).isEqualTo(Category.CONDITIONAL);
        assertThat(decision.grounds()).isEqualTo(masked);
    }

    @Test
    void desensitisation_is_shown_by_a_sample_of_its_own() {
        tiering.given(issued, proposal(HARMLESS, false))
                .when(confirm(HARMLESS, null, new Grounds(Grounds.Kind.DESENSITISATION, "掩码")))
                .thenRefused(DESENSITISATION_NEEDS_A_SAMPLE);
    }

    @Test
    void consent_opens_under_conditions_and_says_how_it_was_obtained() {
        assertThat(decided(
                                proposal(IDENTIFIED, true, identityCards()),
                                confirm(IDENTIFIED, null, new Grounds(Grounds.Kind.CONSENT, "书面同意")))
                        .category())
                .isEqualTo(Category.CONDITIONAL);
        tiering.given(issued, proposal(IDENTIFIED, false))
                .when(confirm(IDENTIFIED, null, new Grounds(Grounds.Kind.CONSENT, " ")))
                .thenRefused(GROUNDS_NEED_A_STATEMENT);
    }

    @Test
    void what_is_confirmed_stays_so_until_something_asks_for_another_look() {
        ListingClassified first = decided(proposal(HARMLESS, false), confirm(HARMLESS, null, null));
        var confirmed = tiering.given(issued, proposal(HARMLESS, false), first);
        confirmed.when(confirm(HARMLESS, null, null)).thenNothing();
        confirmed.when(confirm(IDENTIFIED, "另一位经办人的意见", null)).thenRefused(LEVELS_ARE_CONFIRMED);
        confirmed
                .when(new ConfirmLevels(
                        LISTING, new AgencyId("transport-commission"), OFFICER, HARMLESS, null, null, NOW))
                .thenRefused(ONLY_THE_AGENCY_CONFIRMS);
    }

    @Test
    void what_is_stated_names_no_person() {
        tiering.given(issued, proposal(IDENTIFIED, false))
                .when(confirm(HARMLESS, "经 13912345678 确认", null))
                .thenRefused(WORDS_NAME_NO_PERSON);
    }

    @Test
    void another_agency_does_not_confirm() {
        tiering.given(issued, proposal(HARMLESS, false))
                .when(new ConfirmLevels(
                        LISTING, new AgencyId("transport-commission"), OFFICER, HARMLESS, null, null, NOW))
                .thenRefused(ONLY_THE_AGENCY_CONFIRMS);
    }

    @Test
    void nothing_is_confirmed_before_it_is_proposed() {
        tiering.given(issued).when(confirm(HARMLESS, null, null)).thenRefused(ASSESSMENT_MUST_EXIST);
    }

    @Test
    void an_amended_listing_is_proposed_and_confirmed_again() {
        ListingClassified before = decided(proposal(HARMLESS, false), confirm(HARMLESS, null, null));
        assertThat(tiering.given(issued, proposal(HARMLESS, false), before, proposal(levels(PersonLevel.P3), false))
                        .when(confirm(levels(PersonLevel.P3), null, null))
                        .events())
                .first()
                .extracting(event -> ((ListingClassified) event).category())
                .isEqualTo(Category.CONDITIONAL);
    }

    private ListingClassified decided(LevelsProposed proposal, ConfirmLevels command) {
        return (ListingClassified)
                tiering.given(issued, proposal).when(command).events().getFirst();
    }

    private static LevelsProposed proposal(Levels levels, boolean sampled, Evidence... evidence) {
        return new LevelsProposed(LISTING, AGENCY, GUIDE.version(), levels, List.of(evidence), sampled, NOW);
    }

    private static Evidence identityCards() {
        return evidence("identity-card", EvidenceStrength.PROOF);
    }

    private static Evidence evidence(String detector, @Nullable EvidenceStrength strength) {
        return new Evidence("证件", detector, 3, 100, GUIDE.signs().getFirst().reason(), strength);
    }

    private static ConfirmLevels confirm(Levels levels, @Nullable String correction, @Nullable Grounds grounds) {
        return new ConfirmLevels(LISTING, AGENCY, OFFICER, levels, correction, grounds, NOW);
    }

    private static Levels levels(PersonLevel person) {
        return new Levels(person, OrganisationLevel.O1, ObjectLevel.S1, Set.of());
    }
}
