package io.kaifang.backbone.inbox;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.broker.ServiceName;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.view.ProjectionSpec;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The service's views and policies, each consuming on its own, in as many generations as there are. */
@ApplicationScoped
public class Inboxes {
    private static final Logger LOG = Logger.getLogger(Inboxes.class);
    private static final int AFTER_COMMANDS = 300;
    private static final Duration LOOK_FOR_GENERATIONS_EVERY = Duration.ofSeconds(1);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    @Inject
    ListedConsumers listed;

    @Inject
    Instance<Commands> commands;

    @Inject
    Rebuilds rebuilds;

    @Inject
    DataSource database;

    @Inject
    BrokerAccess brokers;

    @Inject
    ServiceName service;

    private final Map<ConsumerName, Running> running = new ConcurrentHashMap<>();
    private @Nullable ParkedTopic parkedTopic;
    private @Nullable Thread supervisor;

    record Running(Thread thread, Consuming consuming, InboxState state) {}

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
        running.values().forEach(one -> one.consuming().stop());
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
        return !listed.names().isEmpty();
    }

    Map<ConsumerName, Running> running() {
        return running;
    }

    Memory memory() {
        return new Memory(database);
    }

    /** The service's view of that name. */
    Optional<ProjectionSpec<?>> view(String name) {
        return listed.views().stream().filter(view -> view.name().equals(name)).findFirst();
    }

    /** The views that a source's events reach. */
    public List<String> viewsOf(String source) {
        return listed.views().stream()
                .filter(view -> new Subscription(view.events()).sources().contains(source))
                .map(ProjectionSpec::name)
                .toList();
    }

    /** How records take effect in the consumer of that name. */
    Optional<Intake> intake(String name) {
        Optional<Intake> policy = listed.policies().stream()
                .filter(one -> one.name().equals(name))
                .map(one -> (Intake) new PolicyIntake(
                        one, listed.bean(one), new Subscription(one.events()), commands.get(), memory()))
                .findFirst();
        return view(name)
                .map(one -> (Intake) new ViewIntake(one, listed.bean(one), new Subscription(one.events())))
                .or(() -> policy);
    }

    /** Sees to it that the generations that should run do. */
    private void supervise() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                for (String name : listed.names()) {
                    memory().know(name);
                    memory().generations(name)
                            .forEach(generation -> ensure(new ConsumerName(service.value(), name, generation)));
                }
                for (ProjectionSpec<?> view : listed.views()) {
                    rebuilds.switchIfCaughtUp(view);
                }
                running.values().removeIf(one -> !one.thread().isAlive());
                Thread.sleep(LOOK_FOR_GENERATIONS_EVERY);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException | SQLException failed) {
                LOG.warnf("the inbox can't look for its consumers: %s", Trouble.reason(failed));
                pause();
            }
        }
    }

    private void ensure(ConsumerName name) {
        running.computeIfAbsent(name, _ -> {
            var state = new InboxState();
            var work = new SegmentWork(
                    name, intake(name.name()).orElseThrow(), memory(), java.util.Objects.requireNonNull(parkedTopic));
            var consuming =
                    new Consuming(name, new Subscription(listed.events(name.name())), work, memory(), brokers, state);
            return new Running(
                    Thread.ofPlatform().name("inbox-" + name.group()).daemon().start(consuming), consuming, state);
        });
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_FOR_GENERATIONS_EVERY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
