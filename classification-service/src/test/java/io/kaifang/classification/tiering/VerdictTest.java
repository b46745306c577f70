package io.kaifang.classification.tiering;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.classification.DefaultGuideFile;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.Grounds;
import io.kaifang.contracts.classification.Guide;
import io.kaifang.contracts.classification.Guide.LevelRule;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.classification.ObjectLevel;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.classification.OrganisationLevel;
import io.kaifang.contracts.classification.PersonLevel;
import io.kaifang.contracts.classification.Trait;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {
    private static final Guide GUIDE = DefaultGuideFile.read();
    private static final Grounds CONSENT = new Grounds(Grounds.Kind.CONSENT, "书面同意");

    @ParameterizedTest
    @CsvSource({
        "P1,O1,S1,UNCONDITIONAL,person-P1",
        "P1,O1,S2,UNCONDITIONAL,person-P1",
        "P2,O1,S1,CLOSED,person-P2",
        "P3,O1,S1,CONDITIONAL,person-P3",
        "P4,O1,S1,CLOSED,person-P4",
        "P1,O2,S1,CONDITIONAL,organisation-O2",
        "P1,O3,S1,CLOSED,organisation-O3",
        "P1,O1,S3,CONDITIONAL,object-S3",
        "P1,O1,S4,CLOSED,object-S4",
        "P3,O2,S4,CLOSED,object-S4",
        "P3,O2,S3,CONDITIONAL,person-P3",
        "P1,O2,S3,CONDITIONAL,organisation-O2",
        "P4,O3,S4,CLOSED,person-P4",
    })
    void the_strictest_dimension_holds(
            PersonLevel person, OrganisationLevel organisation, ObjectLevel object, Category category, String rule) {
        Verdict verdict = Verdict.of(GUIDE, new Levels(person, organisation, object, Set.of()), null);
        assertThat(verdict.category()).isEqualTo(category);
        assertThat(verdict.rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @EnumSource(Trait.class)
    void any_trait_raises_to_conditional(Trait trait) {
        Verdict verdict = Verdict.of(GUIDE, levels(PersonLevel.P1, trait), null);
        assertThat(verdict.category()).isEqualTo(Category.CONDITIONAL);
        assertThat(verdict.rule()).isEqualTo("trait-" + trait);
    }

    @Test
    void a_trait_does_not_open_what_is_closed() {
        assertThat(Verdict.of(GUIDE, levels(PersonLevel.P4, Trait.REAL_TIME), null)
                        .category())
                .isEqualTo(Category.CLOSED);
    }

    @Test
    void consent_opens_personal_data_under_conditions_and_no_further() {
        Verdict verdict = Verdict.of(GUIDE, levels(PersonLevel.P4), CONSENT);
        assertThat(verdict.category()).isEqualTo(Category.CONDITIONAL);
        assertThat(verdict.rule()).isEqualTo("person-P4+consent");
    }

    @Test
    void consent_of_persons_does_not_open_dangerous_places() {
        Levels dangerous = new Levels(PersonLevel.P1, OrganisationLevel.O1, ObjectLevel.S4, Set.of());
        assertThat(Verdict.of(GUIDE, dangerous, CONSENT).category()).isEqualTo(Category.CLOSED);
    }

    @Test
    void a_desensitised_version_is_tiered_by_its_own_levels_alone() {
        Grounds masked = new Grounds(Grounds.Kind.DESENSITISATION, "证件号掩码");
        Verdict verdict = Verdict.of(GUIDE, levels(PersonLevel.P4), masked);
        assertThat(verdict.category()).isEqualTo(Category.CLOSED);
        assertThat(verdict.rule()).isEqualTo("person-P4");
    }

    @Test
    void consent_that_lowers_nothing_is_not_named() {
        var person = new EnumMap<PersonLevel, LevelRule>(GUIDE.person());
        person.computeIfPresent(
                PersonLevel.P3,
                (_, rule) -> new LevelRule(Category.CONDITIONAL, Category.CONDITIONAL, rule.meaning(), List.of()));
        Guide guide = new Guide(
                "2027",
                GUIDE.title(),
                GUIDE.source(),
                person,
                GUIDE.organisation(),
                GUIDE.object(),
                GUIDE.traits(),
                GUIDE.signs(),
                GUIDE.conditions(),
                GUIDE.supervision());
        assertThat(Verdict.of(guide, levels(PersonLevel.P3), CONSENT).rule()).isEqualTo("person-P3");
    }

    @Test
    void of_several_traits_the_same_one_is_named_every_time() {
        assertThat(Verdict.of(GUIDE, levels(PersonLevel.P1, Trait.values()), null)
                        .rule())
                .isEqualTo("trait-HIGH_SECURITY_DEMANDS");
    }

    @Test
    void closed_data_have_no_opening_conditions() {
        assertThat(Verdict.of(GUIDE, levels(PersonLevel.P4), null).conditions()).isEmpty();
    }

    @Test
    void conditions_come_by_kind_and_within_a_kind_as_the_guide_has_them() {
        assertThat(Verdict.of(GUIDE, levels(PersonLevel.P3, Trait.REAL_TIME), null)
                        .conditions())
                .extracting(OpeningCondition::code)
                .containsExactly(
                        "agreed-scenario",
                        "security-commitment",
                        "security-capability",
                        "no-reidentification",
                        "usage-feedback",
                        "technical-capability",
                        "applicant-identity");
    }

    @Test
    void conditions_are_proportionate_to_the_levels() {
        assertThat(Verdict.of(GUIDE, levels(PersonLevel.P1), null).conditions()).isEmpty();
        assertThat(Verdict.of(GUIDE, levels(PersonLevel.P3), null).conditions())
                .extracting(OpeningCondition::code)
                .contains("agreed-scenario", "security-capability", "no-reidentification")
                .doesNotContain("technical-capability");
        assertThat(Verdict.of(GUIDE, levels(PersonLevel.P1, Trait.REAL_TIME), null)
                        .conditions())
                .extracting(OpeningCondition::code)
                .contains("agreed-scenario", "technical-capability")
                .doesNotContain("security-capability");
    }

    @Test
    void every_category_is_watched_in_its_own_way() {
        for (PersonLevel person : PersonLevel.values()) {
            Verdict verdict = Verdict.of(GUIDE, levels(person), null);
            assertThat(GUIDE.supervision())
                    .filteredOn(measure -> verdict.supervision().contains(measure.text()))
                    .isNotEmpty()
                    .allMatch(measure -> measure.category() == verdict.category());
        }
    }

    private static Levels levels(PersonLevel person, Trait... traits) {
        return new Levels(person, OrganisationLevel.O1, ObjectLevel.S1, Set.of(traits));
    }
}
