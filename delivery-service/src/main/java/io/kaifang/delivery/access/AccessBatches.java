package io.kaifang.delivery.access;

import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.contracts.Actor;
import io.kaifang.delivery.batch.CloseAccessBatch;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Puts records on disk every fifth of a second, and every few seconds ends the batch, publishes its records and puts its root on
 * record, in this order: a root on the ledger is one whose records have arrived.
 */
@ApplicationScoped
public class AccessBatches {
    private static final Logger LOG = Logger.getLogger(AccessBatches.class);
    private static final Duration FORCE_EVERY = Duration.ofMillis(200);

    private final AccessRecorder recorder;
    private final AccessTopic topic;
    private final Commands commands;
    private final Clock clock;
    private final Duration every;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("access-batches").daemon().factory());
    private Instant lastSealed = Instant.EPOCH;

    AccessBatches(
            AccessRecorder recorder,
            AccessTopic topic,
            Commands commands,
            Clock clock,
            @ConfigProperty(name = "kaifang.delivery.batch-every") Duration every) {
        this.recorder = recorder;
        this.topic = topic;
        this.commands = commands;
        this.clock = clock;
        this.every = every;
    }

    void start(@Observes StartupEvent event) {
        var _ = timer.scheduleWithFixedDelay(
                this::tick, FORCE_EVERY.toMillis(), FORCE_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tick() {
        try {
            AccessLog log = recorder.log();
            log.force();
            if (!clock.instant().isBefore(lastSealed.plus(every))) {
                lastSealed = clock.instant();
                log.seal();
                closeSealed(log);
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("access records wait for their root to go on record; none is lost", e);
        }
    }

    private void closeSealed(AccessLog log) throws IOException {
        for (BatchFile batch : log.sealed()) {
            BatchFile.Content content = batch.read();
            topic.publish(content.lines());
            commands.send(
                    new CloseAccessBatch(
                            batch.id(),
                            content.tree().root(),
                            content.firstSequence(),
                            content.lastSequence(),
                            content.rows(),
                            content.bytes(),
                            content.refused(),
                            clock.instant()),
                    Origin.of(Actor.system("delivery"), batch.id().value()));
            log.close(batch);
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
