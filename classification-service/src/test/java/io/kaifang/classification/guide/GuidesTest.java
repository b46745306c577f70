package io.kaifang.classification.guide;

import static io.kaifang.classification.tiering.TieringRule.GUIDE_MUST_BE_COMPLETE;
import static io.kaifang.classification.tiering.TieringRule.GUIDE_VERSION_IS_TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.classification.ClassificationModule;
import io.kaifang.classification.DefaultGuideFile;
import io.kaifang.classification.tiering.ConfirmLevels;
import io.kaifang.classification.tiering.QueueReclassification;
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

    private final DecisionFixture guides = DecisionFixture.of(ClassificationModule.decisions());

    @Test
    void the_default_guide_is_complete() {
        guides.given().when(issue(DEFAULT)).then(issued(DEFAULT));
    }

    @Test
    void a_guide_is_issued_once_and_its_version_never_means_another() {
        guides.given(issued(DEFAULT)).when(issue(DEFAULT)).thenNothing();
        guides.given(issued(DEFAULT))
                .when(issue(guide("default-2022", Category.CLOSED)))
                .thenRefused(GUIDE_VERSION_IS_TAKEN);
    }

    @Test
    void a_restart_does_not_bring_the_default_guide_back_into_force() {
        guides.given(issued(DEFAULT), issued(guide("shanghai-2027", Category.CLOSED)))
                .when(issue(DEFAULT))
                .thenNothing();
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
        Guides issued = new Guides(Map.of(DEFAULT.version(), DEFAULT));
        for (ClassificationEvent event : List.of(proposed(), classified(), queued("shanghai-2027"))) {
            assertThat(Guides.evolve(issued, event)).isEqualTo(issued);
        }
    }

    @Test
    void a_new_guide_leaves_the_ones_before_on_record() {
        Guide next = guide("shanghai-2027", Category.CLOSED);
        assertThat(Guides.evolve(new Guides(Map.of(DEFAULT.version(), DEFAULT)), issued(next))
                        .issued())
                .containsOnly(Map.entry(DEFAULT.version(), DEFAULT), Map.entry("shanghai-2027", next));
    }

    @Test
    void what_nobody_decided_yet_waits_for_no_review() {
        Guide stricter = guide("shanghai-2027", Category.CLOSED);
        guides.given(issued(stricter))
                .when(new QueueReclassification(LISTING, "shanghai-2027", NOW))
                .thenNothing();
        guides.given(issued(DEFAULT), proposed(), issued(stricter))
                .when(new QueueReclassification(LISTING, "shanghai-2027", NOW))
                .thenNothing();
    }

    @Test
    void one_that_waits_already_waits_under_the_next_guide_too() {
        var given = guides.given(
                issued(DEFAULT),
                proposed(),
                classified(),
                queued("shanghai-2027"),
                issued(guide("shanghai-2028", Category.CLOSED)));
        given.when(new QueueReclassification(LISTING, "shanghai-2028", NOW)).then(queued("shanghai-2028"));
    }

    @Test
    void a_decision_that_the_new_guide_would_make_otherwise_waits_for_review_once() {
        Guide stricter = guide("shanghai-2027", Category.CLOSED);
        var queued = queued("shanghai-2027");
        var given = guides.given(issued(DEFAULT), proposed(), classified(), issued(stricter));
        given.when(new QueueReclassification(LISTING, "2026-2", NOW)).then(queued);
        given.and(queued)
                .when(new QueueReclassification(LISTING, "2026-2", NOW))
                .thenNothing();
    }

    @Test
    void a_decision_that_stays_the_same_waits_for_nothing() {
        guides.given(issued(DEFAULT), proposed(), classified(), issued(guide("shanghai-2027", Category.CONDITIONAL)))
                .when(new QueueReclassification(LISTING, "2026-2", NOW))
                .thenNothing();
    }

    @Test
    void what_is_confirmed_after_a_new_guide_is_decided_by_it() {
        var decided = guides.given(issued(DEFAULT), proposed(), issued(guide("shanghai-2027", Category.CLOSED)))
                .when(new ConfirmLevels(LISTING, AGENCY, AUTHORITY, levels(), null, null, NOW))
                .events();
        assertThat(decided.getFirst())
                .isInstanceOfSatisfying(
                        ListingClassified.class,
                        e -> assertThat(e)
                                .returns("shanghai-2027", ListingClassified::guideVersion)
                                .returns(Category.CLOSED, ListingClassified::category));
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
                DEFAULT.supervision());
    }

    private static Levels levels() {
        return new Levels(PersonLevel.P1, OrganisationLevel.O2, ObjectLevel.S1, Set.of());
    }

    private static LevelsProposed proposed() {
        return new LevelsProposed(LISTING, AGENCY, DEFAULT.version(), levels(), List.of(), false, NOW);
    }

    private static ListingClassified classified() {
        return new ListingClassified(
                LISTING,
                AGENCY,
                DEFAULT.version(),
                levels(),
                Category.CONDITIONAL,
                "organisation-O2",
                List.of(),
                List.of(),
                null,
                null,
                AUTHORITY,
                NOW);
    }

    private static ReclassificationQueued queued(String guide) {
        return new ReclassificationQueued(LISTING, AGENCY, guide, Category.CONDITIONAL, Category.CLOSED, NOW);
    }
}
