package io.kaifang.audit.figures.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.audit.figures.Figure;
import io.kaifang.audit.figures.FigureKey;
import io.kaifang.audit.figures.Measure;
import io.kaifang.audit.figures.Period;
import io.kaifang.audit.index.Indexer;
import io.kaifang.audit.index.LeafSearch;
import io.kaifang.audit.leaf.Leaf;
import io.kaifang.audit.leaf.Leaves;
import io.kaifang.audit.log.TestLedger;
import io.kaifang.audit.retention.Retention;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.codec.EventCodec;
import io.kaifang.contracts.codec.EventCodec.Known;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.servers.process.FileTrees;
import io.kaifang.testkit.contract.PublishedEvents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A ledger of its own for each test, to write a city's events on and count them. */
final class CountedLedger implements BeforeEachCallback, AfterEachCallback {

    private static final EventCodec CODEC = EventCodec.of(PublishedEvents.interfaces());

    private final List<Leaf> waiting = new ArrayList<>();
    private int written;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private TestLedger ledger;

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("kaifang-figures");
        ledger = TestLedger.create(folder);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        ledger.close();
        FileTrees.delete(folder);
    }

    LeafSearch leaves() {
        return new LeafSearch(ledger.database);
    }

    SignedNote checkpoint() {
        return ledger.reads.checkpoint().orElseThrow();
    }

    List<Figure> figures(Period span) {
        index();
        return new Figures(leaves()).of(span);
    }

    /** Years later, the entries below are past their term. */
    void prune(long below) {
        index();
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(4 * 366));
        assertThat(new Retention(ledger.database, later, Retention.LEAST_YEARS).prune(below, "test", "a-1"))
                .isPresent();
    }

    /** Puts what was written on the ledger, and in its index. */
    void index() {
        if (!waiting.isEmpty()) {
            ledger.sequencer.append(waiting);
            waiting.clear();
        }
        ledger.run();
        new Indexer(ledger.database).index();
    }

    /** Not a number if nothing contributed to it. */
    static double value(List<Figure> figures, Measure measure, @Nullable String agency, @Nullable String detail) {
        var key = new FigureKey(measure, agency, detail);
        return figures.stream()
                .filter(figure -> figure.key().equals(key))
                .mapToDouble(Figure::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    void accepted(String application, String time, String due) {
        event(time, CityEvents.accepted(application));
        event(time, CityEvents.dueDateSet(application, due));
    }

    void event(String time, DomainEvent event) {
        event(time, event, Map.of());
    }

    /** Gives the event's id. */
    String event(String time, DomainEvent event, Map<String, String> more) {
        Known type = CODEC.typeOf(event.getClass());
        Map<String, String> attributes = new HashMap<>(more);
        attributes.put("typeversion", Integer.toString(type.version()));
        attributes.put("subject", event.subject().toString());
        return stored(type.name(), time, CODEC.write(event), attributes);
    }

    /** An event as no record of today writes it. */
    void unlike(Class<? extends DomainEvent> event, int version, String time, String data) {
        stored(CODEC.typeOf(event).name(), time, data, Map.of("typeversion", Integer.toString(version)));
    }

    private String stored(String type, String time, String data, Map<String, String> more) {
        String id = "e-" + written++;
        Map<String, String> attributes = new HashMap<>(more);
        attributes.put("id", id);
        attributes.put("source", Objects.requireNonNull(CODEC.named(type)).service());
        attributes.put("type", type);
        attributes.put("time", time);
        attributes.put("authtype", "system");
        attributes.put("authid", "test");
        waiting.add(Leaves.of(attributes, data.getBytes(StandardCharsets.UTF_8)));
        return id;
    }
}
