package io.kaifang.journeys;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.local.home.Component;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** A person where none may be: in a topic, and in a table among those of events. Closing takes both away. */
final class PlantedPerson implements AutoCloseable {
    static final String TOPIC = "kaifang.planted";
    static final String TABLE = "planted";
    private static final int SECONDS = 30;

    private final FreshSuite suite;

    PlantedPerson(FreshSuite suite, String word) throws Exception {
        this.suite = suite;
        toTopic("{\"data\":{\"applicant\":\"" + word + "\"}}");
        toTable("{\"data_base64\":\"" + Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8))
                + "\"}");
    }

    private void toTopic(String event) throws InterruptedException, ExecutionException, TimeoutException {
        try (var admin = Admin.create(suite.kafka())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get(SECONDS, TimeUnit.SECONDS);
        }
        try (var producer =
                new KafkaProducer<>(new HashMap<>(suite.kafka()), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, event)).get(SECONDS, TimeUnit.SECONDS);
        }
    }

    private void toTable(String event) throws SQLException {
        try (Connection catalog = suite.database(Component.of(SuiteService.CATALOG));
                var statement = catalog.createStatement()) {
            statement.execute("create table backbone." + TABLE + " (payload text)");
            try (var insert = catalog.prepareStatement("insert into backbone." + TABLE + " values (?)")) {
                insert.setString(1, event);
                insert.executeUpdate();
            }
        }
    }

    @Override
    public void close() throws Exception {
        try (var admin = Admin.create(suite.kafka())) {
            admin.deleteTopics(List.of(TOPIC)).all().get(SECONDS, TimeUnit.SECONDS);
        }
        try (Connection catalog = suite.database(Component.of(SuiteService.CATALOG));
                var statement = catalog.createStatement()) {
            statement.execute("drop table backbone." + TABLE);
        }
    }
}
