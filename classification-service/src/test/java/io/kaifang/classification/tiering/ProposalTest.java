package io.kaifang.classification.tiering;

import static io.kaifang.personaldata.ContentKind.IDENTITY_CARD;
import static io.kaifang.personaldata.ContentKind.PERSONAL_NAME;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.classification.DefaultGuideFile;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.classification.Evidence;
import io.kaifang.contracts.classification.EvidenceStrength;
import io.kaifang.contracts.classification.Guide.PointsAt;
import io.kaifang.contracts.classification.Guide.Sign;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.classification.ObjectLevel;
import io.kaifang.contracts.classification.OrganisationLevel;
import io.kaifang.contracts.classification.PersonLevel;
import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.Finding;
import io.kaifang.personaldata.Strength;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a guide's signs make of names, meanings and cells (Art. 14). */
class ProposalTest {
    private static final Sign IDENTIFIED = seen(IDENTITY_CARD, new PointsAt(true, false, null, null));
    private static final Sign SENSITIVE = said("病", new PointsAt(false, true, null, null));
    private static final Sign LIMITED = said("用电", about(OrganisationLevel.O2, null));
    private static final Sign SECRET = said("配方", about(OrganisationLevel.O3, null));
    private static final Sign RISKY = said("药", about(null, ObjectLevel.S3));
    private static final Sign DANGEROUS = said("坐标", about(null, ObjectLevel.S4));

    @ParameterizedTest
    @CsvSource({
        "区, PERSONAL_NAME, P1",
        "区, IDENTITY_CARD, P2",
        "病, PERSONAL_NAME, P3",
        "病, IDENTITY_CARD, P4",
    })
    void persons_are_tiered_by_whether_they_are_identified_and_whether_it_is_sensitive(
            String field, ContentKind kind, PersonLevel person) {
        Proposal proposal = Proposal.of(
                DefaultGuideFile.readWith("2027", IDENTIFIED, SENSITIVE),
                Map.of(field, ""),
                List.of(found("证", kind)),
                Set.of());
        assertThat(proposal.levels()).isEqualTo(new Levels(person, OrganisationLevel.O1, ObjectLevel.S1, Set.of()));
    }

    @Test
    void the_strictest_sign_holds_wherever_the_guide_has_it() {
        Levels strictest = new Levels(PersonLevel.P1, OrganisationLevel.O3, ObjectLevel.S4, Set.of());
        assertThat(levels("用电 配方 药 坐标", LIMITED, SECRET, RISKY, DANGEROUS)).isEqualTo(strictest);
        assertThat(levels("用电 配方 药 坐标", DANGEROUS, RISKY, SECRET, LIMITED)).isEqualTo(strictest);
    }

    @Test
    void a_sign_that_nothing_shows_raises_no_level() {
        assertThat(levels("用电 药", LIMITED, SECRET, RISKY, DANGEROUS))
                .isEqualTo(new Levels(PersonLevel.P1, OrganisationLevel.O2, ObjectLevel.S3, Set.of()));
    }

    @Test
    void a_later_sign_takes_back_nothing_that_an_earlier_one_said() {
        assertThat(levels("病 用电", SENSITIVE, LIMITED).person()).isEqualTo(PersonLevel.P3);
    }

    @Test
    void a_word_counts_in_the_name_of_a_field_and_in_its_meaning() {
        Evidence inWords = new Evidence("病历", Proposal.WORDS, 0, 0, SENSITIVE.reason(), EvidenceStrength.ANNOUNCED);
        assertThat(evidence(Map.of("病历", "编号"))).containsExactly(inWords);
        assertThat(evidence(Map.of("编号", "病历的编号")))
                .containsExactly(
                        new Evidence("编号", Proposal.WORDS, 0, 0, SENSITIVE.reason(), EvidenceStrength.ANNOUNCED));
        assertThat(evidence(Map.of("编号", "流水号"))).isEmpty();
    }

    @Test
    void what_a_detector_counted_is_evidence_of_the_signs_that_name_it_alone() {
        Proposal proposal = Proposal.of(
                DefaultGuideFile.readWith("2027", SENSITIVE, IDENTIFIED),
                Map.of(),
                List.of(found("证", IDENTITY_CARD), found("姓", PERSONAL_NAME)),
                Set.of());
        assertThat(proposal.evidence())
                .containsExactly(
                        new Evidence("证", "identity-card", 3, 100, IDENTIFIED.reason(), EvidenceStrength.LIKENESS));
    }

    @ParameterizedTest
    @CsvSource({"ANNOUNCED, ANNOUNCED", "EVIDENCE, LIKENESS", "PROOF, PROOF"})
    void evidence_says_how_much_it_says(Strength strength, EvidenceStrength told) {
        Finding finding = new Finding("证", IDENTITY_CARD, strength, 3, 100, List.of());
        assertThat(Proposal.of(DefaultGuideFile.readWith("2027", IDENTIFIED), Map.of(), List.of(finding), Set.of())
                        .evidence())
                .extracting(Evidence::strength)
                .containsExactly(told);
    }

    private static Levels levels(String field, Sign... signs) {
        return Proposal.of(DefaultGuideFile.readWith("2027", signs), Map.of(field, ""), List.of(), Set.of())
                .levels();
    }

    private static List<Evidence> evidence(Map<String, String> meanings) {
        return Proposal.of(DefaultGuideFile.readWith("2027", SENSITIVE), meanings, List.of(), Set.of())
                .evidence();
    }

    private static Finding found(String field, ContentKind kind) {
        return new Finding(field, kind, Strength.EVIDENCE, 3, 100, List.of());
    }

    private static PointsAt about(@Nullable OrganisationLevel organisation, @Nullable ObjectLevel object) {
        return new PointsAt(false, false, organisation, object);
    }

    private static Sign seen(ContentKind kind, PointsAt pointsAt) {
        return new Sign("seen", new Text("看到", "seen"), List.of(), List.of(kind.code()), pointsAt, true);
    }

    private static Sign said(String word, PointsAt pointsAt) {
        return new Sign(word, new Text(word, word), List.of(word), List.of(), pointsAt, false);
    }
}
