package io.kaifang.classification.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.classification.ClassificationModule;
import io.kaifang.classification.DefaultGuideFile;
import io.kaifang.classification.Proposals;
import io.kaifang.classification.tiering.ConfirmLevels;
import io.kaifang.classification.tiering.QueueReclassification;
import io.kaifang.classification.tiering.Verdict;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent.ConditionsRenewed;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.ClassificationEvent.ReclassificationLifted;
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

/** What a new guide makes of decisions under the one before (Art. 13, 15, 18). */
class NewGuideTest {
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    private static final ActorId AUTHORITY = new ActorId("authority-1");
    private static final ListingId LISTING = new ListingId("l-1");
    private static final AgencyId AGENCY = new AgencyId("water-bureau");
    private static final Guide DEFAULT = DefaultGuideFile.read();
    private static final Verdict VERDICT = Verdict.of(DEFAULT, levels(), null);

    private final DecisionFixture guides = DecisionFixture.of(ClassificationModule.decisions());

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
    void a_guide_that_takes_the_change_back_ends_the_waiting() {
        guides.given(
                        issued(DEFAULT),
                        proposed(),
                        classified(),
                        queued("shanghai-2027"),
                        issued(guide("shanghai-2028", Category.CONDITIONAL)))
                .when(new QueueReclassification(LISTING, "shanghai-2028", NOW))
                .then(new ReclassificationLifted(LISTING, AGENCY, "shanghai-2028", NOW));
    }

    @Test
    void other_conditions_alone_hold_at_once() {
        Guide looser = new Guide(
                "shanghai-2027",
                DEFAULT.title(),
                DEFAULT.source(),
                DEFAULT.person(),
                DEFAULT.organisation(),
                DEFAULT.object(),
                DEFAULT.traits(),
                DEFAULT.signs(),
                List.of(),
                DEFAULT.supervision(),
                DEFAULT.method());
        var renewed = new ConditionsRenewed(
                LISTING,
                AGENCY,
                "shanghai-2027",
                Category.CONDITIONAL,
                List.of(),
                VERDICT.supervision(),
                NOW,
                Proposals.CONTENT);
        var given = guides.given(issued(DEFAULT), proposed(), classified(), issued(looser));
        given.when(new QueueReclassification(LISTING, "shanghai-2027", NOW)).then(renewed);
        given.and(renewed)
                .when(new QueueReclassification(LISTING, "shanghai-2027", NOW))
                .thenNothing();
    }

    @Test
    void what_is_confirmed_after_a_new_guide_is_decided_by_it() {
        var decided = guides.given(issued(DEFAULT), proposed(), issued(guide("shanghai-2027", Category.CLOSED)))
                .when(new ConfirmLevels(LISTING, Proposals.CONTENT, AGENCY, AUTHORITY, levels(), null, null, NOW))
                .events();
        assertThat(decided.getFirst())
                .isInstanceOfSatisfying(
                        ListingClassified.class,
                        e -> assertThat(e)
                                .returns("shanghai-2027", ListingClassified::guideVersion)
                                .returns(Category.CLOSED, ListingClassified::category));
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
