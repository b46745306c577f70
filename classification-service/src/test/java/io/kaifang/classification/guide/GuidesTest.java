package io.kaifang.classification.guide;

import static io.kaifang.classification.tiering.TieringRule.GUIDE_MUST_BE_COMPLETE;
import static io.kaifang.classification.tiering.TieringRule.GUIDE_VERSION_IS_TAKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kaifang.classification.ClassificationModule;
import io.kaifang.classification.DefaultGuideFile;
import io.kaifang.classification.Proposals;
import io.kaifang.classification.tiering.Verdict;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.ClassificationEvent.ReclassificationQueued;
import io.kaifang.contracts.classification.Guide;
import io.kaifang.contracts.classification.Guide.LevelRule;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.classification.ObjectLevel;
import io.kaifang.contracts.classification.OrganisationLevel;
import io.kaifang.contracts.classification.PersonLevel;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.fixture.DecisionFixture;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    private static final ActorId AUTHORITY = new ActorId("authority-1");
    private static final ListingId LISTING = new ListingId("l-1");
    private static final AgencyId AGENCY = new AgencyId("water-bureau");
    private static final Guide DEFAULT = DefaultGuideFile.read();
    private static final Verdict VERDICT = Verdict.of(DEFAULT, levels(), null);

    private final DecisionFixture guides = DecisionFixture.of(ClassificationModule.decisions());

    @Test
    void the_default_guide_is_complete() {
        guides.given().when(issue(DEFAULT)).then(issued(DEFAULT));
    }

    @Test
    void a_guide_is_issued_once_and_its_version_never_means_another() {
        guides.given(issued(DEFAULT)).when(issue(DEFAULT)).thenNothing();
        guides.given(issued(DEFAULT))
                .when(issue(guide("default-2026", Category.CLOSED)))
                .thenRefused(GUIDE_VERSION_IS_TAKEN);
    }

    @Test
    void a_restart_does_not_bring_the_default_guide_back_into_force() {
        var adopt = new AdoptDefaultGuide(DEFAULT, AUTHORITY, NOW);
        guides.given().when(adopt).then(issued(DEFAULT));
        guides.given(issued(DEFAULT), issued(guide("shanghai-2027", Category.CLOSED)))
                .when(adopt)
                .thenNothing();
    }

    @Test
    void one_that_was_issued_before_comes_into_force_again() {
        guides.given(issued(DEFAULT), issued(guide("shanghai-2027", Category.CLOSED)))
                .when(issue(DEFAULT))
                .then(issued(DEFAULT));
    }

    @Test
    void personal_information_and_trade_secrets_stay_closed() {
        Map<PersonLevel, LevelRule> person = new HashMap<>(DEFAULT.person());
        person.put(PersonLevel.P4, person.get(PersonLevel.P1));
        Guide open = new Guide(
                "shanghai-2027",
                DEFAULT.title(),
                DEFAULT.source(),
                person,
                DEFAULT.organisation(),
                DEFAULT.object(),
                DEFAULT.traits(),
                DEFAULT.signs(),
                DEFAULT.conditions(),
                DEFAULT.supervision(),
                DEFAULT.method());
        assertThat(guides.given().when(issue(open)).thenRefused(GUIDE_MUST_BE_COMPLETE))
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("/person/P4", "against-the-law"));
    }

    @Test
    void an_incomplete_guide_is_refused_with_all_that_it_lacks() {
        Guide incomplete = new Guide(
                "Neu!",
                DEFAULT.title(),
                DEFAULT.source(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(guides.given().when(issue(incomplete)).thenRefused(GUIDE_MUST_BE_COMPLETE))
                .extracting(Fault::field)
                .containsExactly(
                        "/person/P1",
                        "/person/P2",
                        "/person/P3",
                        "/person/P4",
                        "/organisation/O1",
                        "/organisation/O2",
                        "/organisation/O3",
                        "/object/S1",
                        "/object/S2",
                        "/object/S3",
                        "/object/S4",
                        "/traits/HIGH_SECURITY_DEMANDS",
                        "/traits/HIGH_PROCESSING_DEMANDS",
                        "/traits/REAL_TIME",
                        "/traits/CONTINUOUS_SUPPLY",
                        "/traits/SCENARIO_DEPENDENT",
                        "/method",
                        "/version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "shanghai-2027", "2027.1", "a123456789b123456789c123456789d123456789"})
    void a_version_is_a_short_name_in_small_letters(String version) {
        Guide named = guide(version, Category.CLOSED);
        guides.given().when(issue(named)).then(issued(named));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Shanghai", "-1", ".1", "a_b", "a123456789b123456789c123456789d123456789e"})
    void any_other_version_is_refused(String version) {
        assertThat(guides.given().when(issue(guide(version, Category.CLOSED))).thenRefused(GUIDE_MUST_BE_COMPLETE))
                .extracting(Fault::field)
                .containsExactly("/version");
    }

    @Test
    void what_is_tiered_issues_no_guide_and_takes_none_back() {
        Guides issued = new Guides(Map.of(DEFAULT.version(), DEFAULT), DEFAULT.version());
        for (ClassificationEvent event : List.of(proposed(), classified(), queued("shanghai-2027"))) {
            assertThat(Guides.evolve(issued, event)).isEqualTo(issued);
        }
    }

    @Test
    void a_new_guide_leaves_the_ones_before_on_record() {
        Guide next = guide("shanghai-2027", Category.CLOSED);
        assertThat(Guides.evolve(new Guides(Map.of(DEFAULT.version(), DEFAULT), DEFAULT.version()), issued(next))
                        .issued())
                .containsOnly(Map.entry(DEFAULT.version(), DEFAULT), Map.entry("shanghai-2027", next));
    }

    private static IssueGuide issue(Guide guide) {
        return new IssueGuide(guide, AUTHORITY, NOW);
    }

    private static GuideIssued issued(Guide guide) {
        return new GuideIssued(guide, AUTHORITY, NOW);
    }

    /** The default guide with another word on O2. */
    private static Guide guide(String version, Category limitedCircle) {
        Map<OrganisationLevel, LevelRule> organisation = new HashMap<>(DEFAULT.organisation());
        organisation.computeIfPresent(
                OrganisationLevel.O2, (_, rule) -> new LevelRule(limitedCircle, null, rule.meaning(), rule.examples()));
        return new Guide(
                version,
                DEFAULT.title(),
                DEFAULT.source(),
                DEFAULT.person(),
                organisation,
                DEFAULT.object(),
                DEFAULT.traits(),
                DEFAULT.signs(),
                DEFAULT.conditions(),
                DEFAULT.supervision(),
                DEFAULT.method());
    }

    private static Levels levels() {
        return new Levels(PersonLevel.P1, OrganisationLevel.O2, ObjectLevel.S1, Set.of());
    }

    private static LevelsProposed proposed() {
        return new LevelsProposed(
                LISTING, AGENCY, DEFAULT.version(), levels(), List.of(), false, NOW, Proposals.CONTENT);
    }

    private static ListingClassified classified() {
        return new ListingClassified(
                LISTING,
                AGENCY,
                DEFAULT.version(),
                levels(),
                Category.CONDITIONAL,
                "organisation-O2",
                VERDICT.conditions(),
                VERDICT.supervision(),
                null,
                null,
                AUTHORITY,
                NOW);
    }

    private static ReclassificationQueued queued(String guide) {
        return new ReclassificationQueued(LISTING, AGENCY, guide, Category.CONDITIONAL, Category.CLOSED, NOW);
    }
}
