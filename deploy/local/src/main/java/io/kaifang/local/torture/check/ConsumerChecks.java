package io.kaifang.local.torture.check;

import static io.kaifang.contracts.suite.SuiteService.ACCESS_REQUEST;
import static io.kaifang.contracts.suite.SuiteService.AGREEMENT;
import static io.kaifang.contracts.suite.SuiteService.CATALOG;
import static io.kaifang.contracts.suite.SuiteService.CLASSIFICATION;
import static io.kaifang.contracts.suite.SuiteService.DELIVERY;

import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.EventType;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.classification.ClassificationEvent;
import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.local.torture.check.EventStores.StoredEvent;
import io.kaifang.servers.kafka.SuiteTopics;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether views and policies have handled every event, and none twice. */
public record ConsumerChecks(EventStores stores) {
    private static final String PROGRESS = """
            select c.consumer, coalesce(h.source, 'anybody'), coalesce(min(h.stable_below), 0), count(h.source)
              from backbone.inbox_consumer c
              left join backbone.inbox_heard h on h.consumer = c.consumer and h.generation = c.serving
             group by 1, 2""";
    private static final int SEGMENTS = 4;

    /** Each of these events makes that policy decide once. */
    private static final List<Reaction> REACTIONS = List.of(
            new Reaction(CATALOG, CatalogEvent.ListingProposed.class, CLASSIFICATION, "propose-levels"),
            new Reaction(CLASSIFICATION, ClassificationEvent.ListingClassified.class, CATALOG, "mark-publishable"),
            new Reaction(ACCESS_REQUEST, AccessRequestEvent.ApplicationApproved.class, AGREEMENT, "draw-agreement"),
            new Reaction(AGREEMENT, AgreementEvent.AgreementEnteredIntoForce.class, DELIVERY, "open-grant"));

    private record Reaction(
            SuiteService source, Class<? extends DomainEvent> event, SuiteService service, String policy) {

        boolean isDueFor(StoredEvent stored) {
            return stored.type().equals(event.getAnnotation(EventType.class).name());
        }

        boolean isNamedIn(String tag) {
            return tag.startsWith("cause=" + source.id() + "/") && tag.contains("/" + policy + "/");
        }
    }

    private record Progress(String consumer, String source, long below, int segments) {}

    /** Consumers that haven't come to the end of a source yet. */
    List<String> behind(Map<String, List<StoredEvent>> stored) throws SQLException {
        var behind = new ArrayList<String>();
        for (String service : SuiteTopics.PUBLISHING) {
            for (var progress : stores.query(
                    service,
                    PROGRESS,
                    row -> new Progress(row.getString(1), row.getString(2), row.getLong(3), row.getInt(4)))) {
                long last = stored.getOrDefault(progress.source(), List.of()).stream()
                        .mapToLong(StoredEvent::tx)
                        .max()
                        .orElse(0);
                if (progress.segments() < SEGMENTS || progress.below() <= last) {
                    behind.add(service + "." + progress.consumer() + " of " + progress.source());
                }
            }
        }
        return behind;
    }

    /** How many views and policies there are. */
    int count() throws SQLException {
        int count = 0;
        for (String service : SuiteTopics.PUBLISHING) {
            count += stores.query(service, "select 1 from backbone.inbox_consumer", row -> row.getInt(1))
                    .size();
        }
        return count;
    }

    /** Records that were given up on, with their reasons. */
    List<String> parked() throws SQLException {
        var parked = new ArrayList<String>();
        for (String service : SuiteTopics.PUBLISHING) {
            parked.addAll(stores.query(
                    service,
                    "select consumer, origin, reason from backbone.parked where state = 'parked'",
                    row -> "%s.%s %s: %s".formatted(service, row.getString(1), row.getString(2), row.getString(3))));
        }
        return parked;
    }

    /**
     * Reactions counted.
     *
     * @param due how many events call for one
     * @param wrong events that led to none or to several, with the number
     */
    record Reactions(int due, List<String> wrong) {}

    /** Each event that calls for a reaction has exactly one transaction that names it as its cause. */
    Reactions reactions(Map<String, List<StoredEvent>> stored) {
        int due = 0;
        var wrong = new ArrayList<String>();
        for (var reaction : REACTIONS) {
            Map<String, Long> decided = stored.getOrDefault(reaction.service().id(), List.of()).stream()
                    .flatMap(event -> event.tags().stream()
                            .filter(reaction::isNamedIn)
                            .map(tag -> tag.split("/", 3)[1] + " " + event.tx()))
                    .distinct()
                    .collect(Collectors.groupingBy(one -> one.split(" ", 2)[0], Collectors.counting()));
            for (var event : stored.getOrDefault(reaction.source().id(), List.of())) {
                if (reaction.isDueFor(event)) {
                    due++;
                    long times = decided.getOrDefault(event.id(), 0L);
                    if (times != 1) {
                        wrong.add("%s %s led to %s %d times"
                                .formatted(event.type(), event.id(), reaction.policy(), times));
                    }
                }
            }
        }
        return new Reactions(due, wrong);
    }

    /** The rows of all views' tables, as one number a table. */
    Map<String, String> contents(Map<String, List<String>> tables) throws SQLException {
        Map<String, String> contents = new TreeMap<>();
        for (var entry : tables.entrySet()) {
            for (String table : entry.getValue()) {
                contents.put(
                        entry.getKey() + "." + table,
                        stores.query(
                                        entry.getKey(),
                                        "select count(*) || ' rows, ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')"
                                                + " from public." + table + " t",
                                        row -> row.getString(1))
                                .getFirst());
            }
        }
        return contents;
    }
}
