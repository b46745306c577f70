package io.kaifang.backbone.inbox;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.broker.ServiceName;
import io.kaifang.backbone.inbox.consume.ConsumerLoop;
import io.kaifang.backbone.inbox.consume.ConsumerProgress;
import io.kaifang.backbone.inbox.consume.Failures;
import io.kaifang.backbone.inbox.consume.InboxTables;
import io.kaifang.backbone.inbox.consume.ParkedTopic;
import io.kaifang.backbone.inbox.consume.RecordHandler;
import io.kaifang.backbone.inbox.consume.SegmentWork;
import io.kaifang.backbone.inbox.received.ConsumerName;
import io.kaifang.backbone.thread.Interruptible;
import io.kaifang.backbone.view.ProjectionSpec;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs the service's views and policies as consumers, each in one generation or, during a rebuild, in two. */
@ApplicationScoped
public class Inboxes {
    private static final Logger LOG = Logger.getLogger(Inboxes.class);
    private static final int AFTER_COMMANDS = 300;
    private static final Duration CHECK_GENERATIONS_EVERY = Duration.ofSeconds(1);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    @Inject
    ListedConsumers listed;

    @Inject
    GenerationSwitch generations;

    @Inject
    DataSource database;

    @Inject
    BrokerAccess brokers;

    @Inject
    ServiceName service;

    private final Map<ConsumerName, Running> running = new ConcurrentHashMap<>();
    private @Nullable ParkedTopic parkedTopic;
    private @Nullable Thread supervisor;

    public record Running(Thread thread, ConsumerLoop loop, ConsumerProgress progress) {}

    void start(@Observes @Priority(AFTER_COMMANDS) StartupEvent start) {
        if (!isListening()) {
            return;
        }
        parkedTopic = new ParkedTopic(brokers, service.value());
        supervisor = Thread.ofPlatform().name("kaifang-inbox").daemon().start(this::supervise);
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        if (supervisor != null) {
            supervisor.interrupt();
            supervisor.join(Duration.ofSeconds(5));
        }
        running.values().forEach(one -> one.loop().stop());
        for (var one : running.values()) {
            if (!one.thread().join(STOP_WITHIN)) {
                one.thread().interrupt();
            }
        }
        if (parkedTopic != null) {
            parkedTopic.close();
        }
    }

    /** Whether the service has any view or policy. */
    boolean isListening() {
        return !listed.all().isEmpty();
    }

    public Map<ConsumerName, Running> running() {
        return running;
    }

    public InboxTables tables() {
        return new InboxTables(database);
    }

    /** The service's view of that name. */
    public Optional<ProjectionSpec<?>> view(String name) {
        return listed.named(name).flatMap(ListedConsumer::view);
    }

    /** The views that a source's events reach. */
    public List<String> viewsOf(String source) {
        return listed.all().stream()
                .filter(one ->
                        one.view().isPresent() && one.subscription().sources().contains(source))
                .map(ListedConsumer::name)
                .toList();
    }

    /** Applies records for the consumer of that name. */
    public Optional<RecordHandler> handler(String name) {
        return listed.named(name).map(ListedConsumer::handler);
    }

    /** Starts the generations that should run, and switches views whose rebuild has caught up. */
    private void supervise() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                for (var consumer : listed.all()) {
                    tables().register(consumer.name());
                    tables().generations(consumer.name()).forEach(generation -> ensure(consumer, generation));
                }
                listed.all().forEach(one -> one.view().ifPresent(generations::switchIfCaughtUp));
                running.values().removeIf(one -> !one.thread().isAlive());
            } catch (RuntimeException failed) {
                LOG.warnf("the inbox cannot check its consumers: %s", Failures.reason(failed));
            }
            Interruptible.sleep(CHECK_GENERATIONS_EVERY);
        }
    }

    private void ensure(ListedConsumer consumer, int generation) {
        running.computeIfAbsent(new ConsumerName(service.value(), consumer.name(), generation), name -> {
            var progress = new ConsumerProgress();
            var work = new SegmentWork(name, consumer.handler(), tables(), Objects.requireNonNull(parkedTopic));
            var loop = new ConsumerLoop(name, consumer.subscription(), work, tables(), brokers, progress);
            return new Running(
                    Thread.ofPlatform().name("inbox-" + name.group()).daemon().start(loop), loop, progress);
        });
    }
}
