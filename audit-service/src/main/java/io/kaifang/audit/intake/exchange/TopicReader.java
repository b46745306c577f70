package io.kaifang.audit.intake.exchange;

import io.kaifang.audit.intake.IntakeCounters;
import io.kaifang.audit.leaf.Leaf;
import io.kaifang.audit.log.LedgerUnavailable;
import io.kaifang.audit.log.sequence.Sequencer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;

/**
 * Reads all event topics and appends what they hold. Offsets are committed after the ledger's transaction; what comes twice
 * is recognised by the ledger, so a crash between the two costs nothing. One thread.
 */
public final class TopicReader implements Runnable {

    private static final Logger LOG = Logger.getLogger(TopicReader.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> settings;
    private final List<String> topics;
    private final Sequencer sequencer;
    private final BooleanSupplier mayAppend;
    private final IntakeCounters figures;
    private volatile boolean stopping;

    /**
     * Made for one run.
     *
     * @param settings of the Kafka client: where the brokers are, and as whom
     * @param mayAppend false while the ledger takes nothing, for a reason that it reports elsewhere
     */
    public TopicReader(
            Map<String, Object> settings,
            List<String> topics,
            Sequencer sequencer,
            BooleanSupplier mayAppend,
            IntakeCounters figures) {
        this.settings = Map.copyOf(settings);
        this.topics = List.copyOf(topics);
        this.sequencer = sequencer;
        this.mayAppend = mayAppend;
        this.figures = figures;
    }

    public void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        while (!stopping) {
            try (var consumer =
                    new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                consumer.subscribe(topics, new PausedIfStopped(consumer));
                read(consumer);
            } catch (KafkaException | LedgerUnavailable e) {
                figures.failed(e);
                LOG.warnf("the event topics are not being read, trying again: %s", e.getMessage());
                pause();
            }
        }
    }

    private void read(KafkaConsumer<byte[], byte[]> consumer) {
        while (!stopping) {
            // A paused consumer stays in its group: nothing is lost, and nothing taken.
            if (mayAppend.getAsBoolean()) {
                consumer.resume(consumer.paused());
            } else {
                consumer.pause(consumer.assignment());
            }
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            if (!records.isEmpty()) {
                figures.took(sequencer.append(leaves(records)));
                consumer.commitSync(records.nextOffsets());
            }
            figures.alive();
        }
    }

    /** A partition that comes while nothing is taken comes paused, or the same poll could bring its records. */
    private final class PausedIfStopped implements ConsumerRebalanceListener {
        private final KafkaConsumer<byte[], byte[]> consumer;

        PausedIfStopped(KafkaConsumer<byte[], byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            if (!mayAppend.getAsBoolean()) {
                consumer.pause(partitions);
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            // what was polled was appended and committed before the next poll
        }
    }

    private static List<Leaf> leaves(ConsumerRecords<byte[], byte[]> records) {
        var leaves = new ArrayList<Leaf>(records.count());
        for (ConsumerRecord<byte[], byte[]> message : records) {
            RecordReader.leaf(message).ifPresent(leaves::add);
        }
        return leaves;
    }

    private void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }
}
