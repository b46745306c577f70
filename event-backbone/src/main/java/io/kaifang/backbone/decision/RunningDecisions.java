package io.kaifang.backbone.decision;

import io.kaifang.backbone.store.event.PayloadCodec;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.commandhandling.CommandBus;

/** A service's decisions, wired to a storage engine and started. The Quarkus bean and the fixture both stand on it. */
public final class RunningDecisions implements AutoCloseable {
    /** How often a command is decided before it gives up. */
    public static final int ATTEMPTS = 8;

    private final AxonConfiguration axon;
    private final Commands commands;

    private RunningDecisions(AxonConfiguration axon, Commands commands) {
        this.axon = axon;
        this.commands = commands;
    }

    /** Wires and starts.
     *
     * @param attempts how often a command that lost a race is decided in all
     */
    public static RunningDecisions start(Decisions decisions, EventStorageEngine engine, int attempts) {
        var axon = AxonWiring.configure(decisions, engine);
        axon.start();
        return new RunningDecisions(
                axon, new RetryingCommands(axon.getComponent(CommandBus.class), decisions.service(), attempts));
    }

    /** How a store of the service's events reads and writes them. */
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
