package io.kaifang.local.privacy;

import io.kaifang.servers.postgres.PostgresAdmin;
import io.kaifang.servers.postgres.ServiceDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Goes through a suite's topics and tables of events, once. For one thread. */
public final class PersonalDataScan {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int CHUNK = 1_000;
    private static final int MOST_REPORTED = 100;
    /** Numbers by the thousand, of which some would pass for somebody's. */
    private static final String HASHES = "event_tag.hash";

    private static final Pattern BASE64_DATA = Pattern.compile("\"data_base64\":\"([A-Za-z0-9+/=]+)\"");
    /** The tables of events and of their consumers; in the ledger's database everything is of that kind. */
    private static final String TABLES = """
            select table_schema, table_name from information_schema.tables
             where table_type = 'BASE TABLE' and (table_schema = 'backbone' or table_schema = 'public' and ?)
             order by 1, 2""";

    private final PersonalWords words;
    private final List<String> found = new ArrayList<>();
    private int topics;
    private long records;
    private int tables;
    private long rows;
    private long leaves;

    /** @param knownWords words that identify a person, by kind; of one that is found, only the kind is reported */
    public PersonalDataScan(Map<String, ? extends Collection<String>> knownWords) {
        this.words = new PersonalWords(knownWords);
    }

    /** Reads every topic that the client may see, from its beginning to where it ends now. */
    public void topics(Map<String, Object> kafka) throws Exception {
        var settings = new HashMap<>(kafka);
        settings.put("isolation.level", "read_committed");
        try (var admin = Admin.create(kafka);
                var consumer =
                        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var names = admin.listTopics().names().get();
            topics += names.size();
            var partitions = names.stream()
                    .flatMap(name -> consumer.partitionsFor(name).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(this::record);
            }
        }
    }

    private void record(ConsumerRecord<byte[], byte[]> message) {
        records++;
        var place =
                "topic %s, partition %d, offset %d".formatted(message.topic(), message.partition(), message.offset());
        bytes(place + ", key", message.key());
        bytes(place + ", value", message.value());
        message.headers().forEach(header -> bytes(place + ", header " + header.key(), header.value()));
    }

    /** Reads every row of a service's tables of events; for the ledger, every table: leaves, contents, index. */
    public void tables(PostgresAdmin postgres, String service) throws SQLException {
        boolean ledger = service.equals("audit");
        try (var connection = postgres.connectAsAdmin(new ServiceDatabase(service).name())) {
            connection.setAutoCommit(false); // rows come in chunks
            var names = new ArrayList<String[]>();
            try (var query = connection.prepareStatement(TABLES)) {
                query.setBoolean(1, ledger);
                try (var answer = query.executeQuery()) {
                    while (answer.next()) {
                        names.add(new String[] {answer.getString(1), answer.getString(2)});
                    }
                }
            }
            for (var name : names) {
                tables++;
                table(connection, service, name[0], name[1]);
            }
        }
    }

    private void table(Connection connection, String service, String schema, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(CHUNK);
            // names come from the catalogue of the database itself
            try (var answer = statement.executeQuery("select * from \"" + schema + "\".\"" + name + "\"")) {
                int columns = answer.getMetaData().getColumnCount();
                while (answer.next()) {
                    rows++;
                    leaves += name.equals("ledger_entry") ? 1 : 0;
                    for (int column = 1; column <= columns; column++) {
                        var heading = answer.getMetaData().getColumnName(column);
                        if (!HASHES.equals(name + "." + heading)) {
                            var place = "%s, table %s, column %s, row %d"
                                    .formatted(service, name, heading, answer.getRow());
                            cell(place, answer, column);
                        }
                    }
                }
            }
        }
    }

    private void cell(String place, ResultSet row, int column) throws SQLException {
        if (row.getObject(column) instanceof byte[] value) {
            bytes(place, value);
        } else if (row.getString(column) != null) {
            text(place, row.getString(column));
        }
    }

    private void bytes(String place, byte @org.jspecify.annotations.Nullable [] bytes) {
        if (bytes != null) {
            text(place, new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private void text(String place, String text) {
        for (var kind : words.in(text)) {
            found.add(place + ": " + kind);
        }
        for (var data = BASE64_DATA.matcher(text); data.find(); ) {
            text(place + ", in base64", new String(Base64.getDecoder().decode(data.group(1)), StandardCharsets.UTF_8));
        }
    }

    /** Where something was found and what it is, never what it says; empty is as it should be. */
    public List<String> found() {
        return List.copyOf(found.subList(0, Math.min(found.size(), MOST_REPORTED)));
    }

    /** How much was looked at: without that, finding nothing means nothing. */
    public Reach reach() {
        return new Reach(topics, records, tables, rows, leaves);
    }

    /**
     * What a scan has looked at.
     *
     * @param topics all that the client may see
     * @param records in them
     * @param tables of events, and of the ledger
     * @param rows in them
     * @param leaves of the ledger among the rows
     */
    public record Reach(int topics, long records, int tables, long rows, long leaves) {}

    /** One line for people. */
    public String summary() {
        return "Looked at %d topics with %d records and %d tables with %d rows, %d leaves of the ledger among them: %s"
                .formatted(
                        topics,
                        records,
                        tables,
                        rows,
                        leaves,
                        found.isEmpty() ? "nothing personal." : found.size() + " places that identify a person.");
    }
}
