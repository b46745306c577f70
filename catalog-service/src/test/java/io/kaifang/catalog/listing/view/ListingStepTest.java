package io.kaifang.catalog.listing.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kaifang.contracts.EventType;
import io.kaifang.contracts.catalog.CatalogEvent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListingStepTest {
    @Test
    void every_event_of_a_listing_is_a_step_with_words() {
        assertThat(recordsOf(CatalogEvent.OfListing.class)
                        .map(type -> ListingStep.of(
                                type.getAnnotation(EventType.class).name())))
                .containsExactlyInAnyOrder(ListingStep.values())
                .allSatisfy(step -> assertThat(step.words().zh()).isNotBlank());
    }

    private static Stream<Class<?>> recordsOf(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ListingStepTest::recordsOf)
                : Stream.of(type);
    }

    @Test
    void what_is_no_event_of_a_listing_is_no_step() {
        assertThatIllegalArgumentException().isThrownBy(() -> ListingStep.of("io.kaifang.catalog.directory-imported"));
    }
}
