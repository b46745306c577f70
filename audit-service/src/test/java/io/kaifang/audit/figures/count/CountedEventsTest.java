package io.kaifang.audit.figures.count;

import static io.kaifang.audit.figures.count.CityEvents.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.audit.figures.Figure;
import io.kaifang.audit.figures.Measure;
import io.kaifang.audit.figures.Period;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationAccepted;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewDueDateSet;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.codec.EventCodec;
import io.kaifang.contracts.codec.EventCodec.Known;
import io.kaifang.testkit.contract.ExampleEvents;
import io.kaifang.testkit.contract.PublishedEvents;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CountedEventsTest {

    private static final EventCodec PUBLISHED = EventCodec.of(PublishedEvents.interfaces());

    @RegisterExtension
    final CountedLedger city = new CountedLedger();

    private Set<String> countedTypes() {
        LeafCounter counter = new LeafCounter(new Deadlines(city.leaves()), _ -> {});
        return Stream.of(counter.types(), new OpeningListCount().types())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private List<DomainEvent> examples() {
        Set<String> counted = countedTypes();
        return PUBLISHED.types().stream()
                .filter(type -> counted.contains(type.name()))
                .<DomainEvent>map(type -> new ExampleEvents().of(type.record()))
                .toList();
    }

    @Test
    void every_type_that_a_figure_counts_is_published() {
        assertThat(PUBLISHED.types().stream().map(Known::name).toList()).containsAll(countedTypes());
    }

    @Test
    void every_figure_is_fed_by_the_events_as_they_are_published() {
        city.event("2026-11-01T00:00:00Z", new ExampleEvents().of(ApplicationAccepted.class));
        city.event("2026-11-01T00:00:00Z", new ExampleEvents().of(ReviewDueDateSet.class));
        examples().stream()
                .filter(event -> !(event instanceof ApplicationAccepted))
                .forEach(event -> city.event("2026-11-03T00:00:00Z", event));
        city.event("2026-11-04T00:00:00Z", new ExampleEvents().of(ListingPublished.class));
        city.event("2026-11-05T00:00:00Z", submitted("p-1", 1));

        assertThat(city.figures(Period.parse("2026-11")).stream()
                        .filter(figure -> figure.value() > 0)
                        .map(CountedEventsTest::measure)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Measure.class))))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Measure.PRUNED)));
    }

    private static Measure measure(Figure figure) {
        return figure.key().measure();
    }

    @Test
    void no_figure_is_without_its_detail_when_the_event_states_one() {
        examples().forEach(event -> city.event("2026-11-02T00:00:00Z", event));
        assertThat(city.figures(Period.parse("2026-11")))
                .noneMatch(figure -> "".equals(figure.key().detail())
                        || "—".equals(figure.key().detail()));
    }
}
