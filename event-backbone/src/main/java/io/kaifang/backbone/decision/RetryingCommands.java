package io.kaifang.backbone.decision;

import io.kaifang.contracts.RuleViolated;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.core.MessageType;

/** Decides again, on what is true by then, when others changed it meanwhile; with jitter, so that rivals fall out of step. */
final class RetryingCommands implements Commands {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(4);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(250);

    private final CommandBus bus;
    private final String service;
    private final int attempts;

    RetryingCommands(CommandBus bus, String service, int attempts) {
        this.bus = bus;
        this.service = service;
        this.attempts = attempts;
    }

    @Override
    public Decided send(Command<?, ?> command, Origin origin) {
        var type = new MessageType(command.getClass());
        var metadata = OriginMetadata.of(origin);
        for (int attempt = 1; ; attempt++) {
            try {
                var result = bus.dispatch(new GenericCommandMessage(type, command, metadata), null)
                        .join();
                return Objects.requireNonNull(result.payloadAs(Decider.Receipt.class))
                        .decided(service);
            } catch (CompletionException failed) {
                var lost = lostRace(failed);
                if (attempt == attempts) {
                    throw new CommandConflict(command.getClass(), attempts, lost);
                }
                pause(attempt);
            }
        }
    }

    private static AppendEventsTransactionRejectedException lostRace(CompletionException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof AppendEventsTransactionRejectedException lost) {
                return lost;
            }
            if (cause instanceof RuleViolated refused) {
                throw refused;
            }
        }
        throw failed.getCause() instanceof RuntimeException unchecked ? unchecked : failed;
    }

    private static void pause(int attempt) {
        long ceiling = Math.min(LONGEST_PAUSE.toNanos(), FIRST_PAUSE.toNanos() << attempt);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(ceiling));
    }
}
