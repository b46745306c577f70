package io.kaifang.catalog.listing;

import static io.kaifang.catalog.listing.ListingEvents.LISTING;
import static io.kaifang.catalog.listing.ListingEvents.NOW;
import static io.kaifang.catalog.listing.ListingEvents.proposed;
import static io.kaifang.catalog.listing.ListingEvents.publishable;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.catalog.CatalogModule;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.catalog.SourceTie;
import io.kaifang.fixture.DecisionFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A tie that leads nowhere stops the publication of its listing after a term (Art. 9). */
class BrokenTiesTest {
    private static final Duration TERM = Duration.ofDays(10);

    private final DecisionFixture.Given waiting =
            DecisionFixture.of(CatalogModule.decisions()).given(proposed(), publishable());

    @Test
    void within_the_term_it_is_published() {
        assertThat(waiting.when(publish(NOW.minus(TERM))).outcome()).isEqualTo("ListingPublished");
    }

    @Test
    void after_the_term_it_is_not_and_every_field_is_told() {
        List<Fault> faults =
                waiting.when(publish(NOW.minus(TERM).minusSeconds(1), NOW)).thenRefused(CatalogRule.TIES_ARE_BROKEN);
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("field-tie-broken");
            assertThat(fault.message().zh()).contains("浑浊度", "SW-001/turbidity", "10 日");
        });
    }

    private static PublishListing publish(Instant... since) {
        return new PublishListing(
                LISTING,
                ListingStage.PUBLISHABLE.opening(),
                new BrokenTies(
                        List.of(since).stream()
                                .map(it -> new BrokenTies.Tie("浑浊度", new SourceTie("SW-001", "turbidity"), it))
                                .toList(),
                        TERM),
                NOW);
    }
}
