package io.kaifang.catalog.workorder.exchange;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.thread.Interruptible;
import io.kaifang.contracts.id.AgencyId;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the agencies' topics, answers each record, and only then moves on: what a crash cuts off is read again. Agencies that
 * join later are found by their topics' names.
 */
@ApplicationScoped
class IntakeConsumer {
    private static final Logger LOG = Logger.getLogger(IntakeConsumer.class);
    private static final String PREFIX = "kaifang.intake.";
    private static final Pattern TOPICS = Pattern.compile("kaifang\\.intake\\.[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration AFTER_TROUBLE = Duration.ofMillis(500);
    private static final int ATTEMPTS = 5;
    private static final String GROUP = "catalog.intake";

    private final BrokerAccess brokers;
    private final IntakeSubmission submission;
    private final ParkedIntake parked;
    private final ReceiptSender sender;
    private @Nullable Thread thread;

    IntakeConsumer(BrokerAccess brokers, IntakeSubmission submission, ParkedIntake parked, ReceiptSender sender) {
        this.brokers = brokers;
        this.submission = submission;
        this.parked = parked;
        this.sender = sender;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("agencies-intake").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try (var consumer =
                    new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                consumer.subscribe(TOPICS);
                while (!Thread.currentThread().isInterrupted()) {
                    for (var message : consumer.poll(POLL)) {
                        answer(message);
                    }
                    consumer.commitSync();
                }
            } catch (InterruptException stopped) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException trouble) {
                // Kafka or our database is away. Nothing was committed, so what is unanswered is read again.
                LOG.warnf("intake starts again: %s", trouble);
                Interruptible.sleep(AFTER_TROUBLE);
            }
        }
    }

    private void answer(ConsumerRecord<byte[], byte[]> message) {
        IntakeMessage read = read(message);
        for (int attempt = 1; !Thread.currentThread().isInterrupted(); attempt++) {
            try {
                sender.send(read.agency(), submission.handle(read));
                return;
            } catch (InterruptException stopped) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException trouble) {
                // The one place where anything may come up: a record must not hold up those behind it for ever.
                LOG.warnf("intake of %s, attempt %d: %s", read.origin(), attempt, trouble);
                if (attempt >= ATTEMPTS) {
                    giveUp(read, trouble);
                    return;
                }
                Interruptible.sleep(AFTER_TROUBLE);
            }
        }
        throw new InterruptException("stopped before " + read.origin() + " was answered");
    }

    private void giveUp(IntakeMessage message, RuntimeException trouble) {
        parked.park(message, "not-processed: " + trouble.getClass().getSimpleName());
        sender.send(message.agency(), Receipt.unreadable(message, "", "", List.of(IntakeFault.NOT_PROCESSED.at(""))));
    }

    static IntakeMessage read(ConsumerRecord<byte[], byte[]> message) {
        Map<String, String> headers = new HashMap<>();
        message.headers()
                .forEach(header -> headers.put(
                        header.key().toLowerCase(Locale.ROOT),
                        header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8)));
        return new IntakeMessage(
                new AgencyId(message.topic().substring(PREFIX.length())),
                message.topic() + "/" + message.partition() + "/" + message.offset(),
                headers,
                message.value() == null ? new byte[0] : message.value());
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = brokers.settings();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 50);
        return settings;
    }
}
