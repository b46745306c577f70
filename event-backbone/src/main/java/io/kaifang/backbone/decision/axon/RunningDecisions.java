package io.kaifang.backbone.decision.axon;

import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Decisions;
import io.kaifang.backbone.store.event.PayloadCodec;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.commandhandling.CommandBus;

/** A service's decisions, started on a storage engine; both the Quarkus bean and the fixture use it. */
public final class RunningDecisions implements AutoCloseable {
    /** How often a command is decided at most. */
    public static final int ATTEMPTS = 8;

    private final AxonConfiguration axon;
    private final Commands commands;

    private RunningDecisions(AxonConfiguration axon, Commands commands) {
        this.axon = axon;
        this.commands = commands;
    }

    /**
     * Configures and starts the decisions.
     *
     * @param attempts how often a command is decided in all if others change its state meanwhile
     */
    public static RunningDecisions start(Decisions decisions, EventStorageEngine engine, int attempts) {
        var axon = AxonWiring.configure(decisions, engine);
        axon.start();
        return new RunningDecisions(
                axon, new RetryingCommands(axon.getComponent(CommandBus.class), decisions.service(), attempts));
    }

    /** Converts the service's events for a store. */
    public static PayloadCodec payloads(Decisions decisions) {
        return new CodecPayloads(decisions.codec());
    }

    public Commands commands() {
        return commands;
    }

    public AxonConfiguration axon() {
        return axon;
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
