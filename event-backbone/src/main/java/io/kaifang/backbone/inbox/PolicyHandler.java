package io.kaifang.backbone.inbox;

import io.kaifang.backbone.decision.Cause;
import io.kaifang.backbone.decision.Command;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.backbone.inbox.consume.InboxTables;
import io.kaifang.backbone.inbox.consume.ParkedResolution;
import io.kaifang.backbone.inbox.consume.RecordHandler;
import io.kaifang.backbone.inbox.received.ConsumerName;
import io.kaifang.backbone.inbox.received.ReceivedRecord;
import io.kaifang.backbone.inbox.received.Segment;
import io.kaifang.backbone.inbox.received.Subscription;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.backbone.policy.PolicySpec;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.RuleViolated;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Reacts to events with commands. Sending a command twice is harmless, because a cause takes effect only once. */
record PolicyHandler(
        PolicySpec<?> spec, Policy policy, Subscription subscription, Commands commands, InboxTables tables)
        implements RecordHandler {
    private static final Logger LOG = Logger.getLogger(PolicyHandler.class);

    @Override
    public List<ReceivedRecord> handle(ConsumerName consumer, Segment segment, List<ReceivedRecord> batch) {
        var fresh = tables.newPositions(consumer, segment, batch);
        var done = new ArrayList<ReceivedRecord>();
        var held = new ArrayList<ReceivedRecord>();
        for (var message : batch) {
            Boolean waits = fresh.get(message.meta().position());
            if (waits == null) {
                continue;
            }
            if (waits) {
                held.add(message);
            } else {
                react(consumer, message);
                done.add(message);
            }
        }
        tables.markApplied(consumer, segment, done);
        return held;
    }

    /** Nothing to record: readers never wait for a policy. */
    @Override
    public void skip(ConsumerName consumer, Segment segment, List<ReceivedRecord> records) {}

    @Override
    public void replay(ConsumerName consumer, ReceivedRecord message, long parked, String by) {
        react(consumer, message);
        tables.sql().update(ParkedResolution.REPLAYED, by, parked);
    }

    private void react(ConsumerName consumer, ReceivedRecord message) {
        int ordinal = 0;
        for (Command<?, ?> command : spec.commands(policy, subscription.read(message), message.meta())) {
            send(consumer, message, command, ordinal++);
        }
    }

    private void send(ConsumerName consumer, ReceivedRecord message, Command<?, ?> command, int ordinal) {
        if (tables.wasRefused(consumer.name(), message, ordinal)) {
            return;
        }
        var meta = message.meta();
        var cause = new Cause(meta.source(), meta.eventId(), consumer.name(), ordinal);
        try {
            commands.send(
                    command,
                    Origin.of(Actor.system(consumer.service()), meta.correlationId())
                            .causedBy(cause)
                            .traced(meta.traceparent()));
        } catch (RuleViolated refused) {
            tables.markRefused(
                    consumer.name(), message, ordinal, command, refused.rule().code());
            LOG.infof(
                    "%s: %s for event %s is refused: %s",
                    consumer.name(),
                    command.getClass().getSimpleName(),
                    meta.eventId(),
                    refused.rule().code());
        }
    }
}
