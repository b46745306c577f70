package io.kaifang.delivery.dataset;

import static io.kaifang.delivery.Examples.*;

import io.kaifang.contracts.classification.EvidenceStrength;
import io.kaifang.contracts.delivery.ContentFinding;
import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionHeld;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReleased;
import io.kaifang.delivery.DeliveryModule;
import io.kaifang.delivery.dataset.Coverage.Named;
import io.kaifang.fixture.DecisionFixture;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of a version in which something was found that its listing's tiering does not name. */
class HeldVersionTest {
    private static final ContentFinding LIKELY = names(EvidenceStrength.LIKENESS);
    private static final ContentFinding PROVEN = names(EvidenceStrength.PROOF);
    private static final Coverage NAMED = new Coverage(Set.of(new Named("区", "personal-name")));

    private final DecisionFixture fixture = DecisionFixture.of(DeliveryModule.decisions());

    @Test
    void it_is_released_once_the_tiering_names_what_is_in_it() {
        fixture.given(received(), held(LIKELY))
                .when(new ReleaseHeldVersion(VERSION, Coverage.none(), NOW))
                .thenNothing();
        fixture.given(received(), held(LIKELY))
                .when(new ReleaseHeldVersion(VERSION, NAMED, NOW))
                .then(
                        new VersionReleased(
                                LISTING, VERSION, AGENCY, List.of("区"), DIGEST, CLEAN, List.of(LIKELY), DETECTORS, NOW),
                        sampled());
    }

    @Test
    void it_is_deleted_when_its_term_has_run_out_and_not_before() {
        fixture.given(received(), held(LIKELY))
                .when(new DeleteHeldVersion(VERSION, LATER.minusMillis(1)))
                .thenNothing();
        fixture.given(received(), held(LIKELY))
                .when(new DeleteHeldVersion(VERSION, LATER))
                .then(deleted());
    }

    @Test
    void what_was_released_is_not_deleted_and_what_was_deleted_is_not_released() {
        fixture.given(received(), held(LIKELY), released(), sampled())
                .when(new DeleteHeldVersion(VERSION, LATER))
                .thenNothing();
        fixture.given(received(), held(LIKELY), deleted())
                .when(new ReleaseHeldVersion(VERSION, NAMED, LATER))
                .thenNothing();
    }

    @Test
    void proof_that_newer_detectors_find_stops_serving_at_once() {
        fixture.given(received(), released(), sampled()).when(look(PROVEN)).then(heldAsNewer(PROVEN));
    }

    @Test
    void a_likeness_waits_for_its_agency_and_then_stops_serving() {
        fixture.given(received(), released(), sampled()).when(look(LIKELY)).then(inspected(LATER, LIKELY));
        fixture.given(received(), released(), sampled(), inspected(LATER, LIKELY))
                .when(new HoldServedVersion(VERSION, Coverage.none(), LATER, LATER.minusMillis(1)))
                .thenNothing();
        fixture.given(received(), released(), sampled(), inspected(LATER, LIKELY))
                .when(new HoldServedVersion(VERSION, NAMED, LATER, LATER))
                .thenNothing();
        fixture.given(received(), released(), sampled(), inspected(NOW, LIKELY))
                .when(new HoldServedVersion(VERSION, Coverage.none(), LATER, NOW))
                .then(heldAsNewer(LIKELY));
    }

    @Test
    void what_the_tiering_names_or_what_is_clean_goes_on() {
        fixture.given(received(), released(), sampled())
                .when(new InspectServedVersion(VERSION, List.of(PROVEN), "newer", NAMED, LATER, LATER, NOW))
                .then(inspected(null, PROVEN));
        fixture.given(received(), released(), sampled()).when(look()).then(inspected(null));
    }

    @Test
    void the_same_detectors_look_once() {
        fixture.given(received(), released(), sampled(), inspected(null))
                .when(look(PROVEN))
                .thenNothing();
    }

    @Test
    void what_a_new_tiering_no_longer_names_is_held() {
        VersionReleased named = new VersionReleased(
                LISTING, VERSION, AGENCY, List.of("区"), DIGEST, CLEAN, List.of(LIKELY), DETECTORS, NOW);
        fixture.given(received(), named, sampled())
                .when(new HoldServedVersion(VERSION, NAMED, LATER, NOW))
                .thenNothing();
        fixture.given(received(), named, sampled())
                .when(new HoldServedVersion(VERSION, Coverage.none(), LATER, NOW))
                .then(held(LIKELY));
    }

    @Test
    void a_version_that_is_not_served_is_not_held_again() {
        fixture.given(received(), rejected()).when(look(PROVEN)).thenNothing();
        fixture.given(received(), rejected())
                .when(new HoldServedVersion(VERSION, Coverage.none(), LATER, NOW))
                .thenNothing();
        fixture.given(received(), held(LIKELY)).when(look(PROVEN)).thenNothing();
    }

    private static InspectServedVersion look(ContentFinding... findings) {
        return new InspectServedVersion(VERSION, List.of(findings), "newer", Coverage.none(), LATER, LATER, NOW);
    }

    private static DeliveryEvent heldAsNewer(ContentFinding finding) {
        VersionHeld held = held(finding);
        return new VersionHeld(
                held.listing(),
                held.version(),
                held.agency(),
                held.fields(),
                held.content(),
                held.quality(),
                held.sampleRows(),
                held.sample(),
                held.findings(),
                "newer",
                held.until(),
                held.at());
    }
}
