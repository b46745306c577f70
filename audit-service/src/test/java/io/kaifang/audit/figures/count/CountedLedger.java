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
import io.kaifang.audit.leaf.ReceivedEvent;
import io.kaifang.audit.log.TestLedger;
import io.kaifang.audit.retention.Retention;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.servers.process.FileTrees;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A ledger of its own for each test, to write a city's events on and count them. */
final class CountedLedger implements BeforeEachCallback, AfterEachCallback {

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
        var later = Clock.offset(Clock.systemUTC(), Duration.ofDays(4 * 366));
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

    static String about(String application) {
        return "{\"application\":\"%s\",\"agency\":\"g-1\"}".formatted(application);
    }

    void accepted(String application, String time, String due) {
        event("access-request.application-accepted", time, about(application));
        event(
                "access-request.review-due-date-set",
                time,
                "{\"application\":\"%s\",\"agency\":\"g-1\",\"due\":\"%s\"}".formatted(application, due));
    }

    void decided(String application, String how, String time) {
        event(
                "access-request.application-" + how,
                time,
                "{\"application\":\"%s\",\"agency\":\"g-1\",\"reasons\":[{\"zh\":\"风险过高\",\"en\":\"Too risky\"}]}"
                        .formatted(application));
    }

    void classified(String listing, String agency, String category, String time) {
        event("classification.listing-classified", time, listing(listing, agency, category));
    }

    void published(String listing, String agency, String category, String time) {
        event("catalog.listing-published", time, listing(listing, agency, category));
    }

    private static String listing(String listing, String agency, String category) {
        return "{\"listing\":\"%s\",\"agency\":\"%s\",\"category\":\"%s\"}".formatted(listing, agency, category);
    }

    void event(String type, String time, String data) {
        event(type, time, data, Map.of());
    }

    /** Gives the event's id. */
    String event(String type, String time, String data, Map<String, String> more) {
        var id = "e-" + written++;
        var attributes = new HashMap<>(more);
        attributes.put("id", id);
        attributes.put("source", type.substring(0, type.indexOf('.')));
        attributes.put("type", "io.kaifang." + type);
        attributes.put("time", time);
        attributes.put("authtype", "system");
        attributes.put("authid", "test");
        waiting.add(Leaves.of(new ReceivedEvent(attributes, data.getBytes(StandardCharsets.UTF_8))));
        return id;
    }
}
