package io.kaifang.backbone.inbox;

import io.kaifang.backbone.decision.Cause;
import io.kaifang.backbone.decision.Command;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.backbone.policy.PolicySpec;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.RuleViolated;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Events in, commands out. Sending a command twice does no harm, for its cause can decide only once. */
final class PolicyIntake implements Intake {
    private static final Logger LOG = Logger.getLogger(PolicyIntake.class);

    private final PolicySpec<?> spec;
    private final Policy policy;
    private final Subscription subscription;
    private final Commands commands;
    private final Memory memory;

    PolicyIntake(PolicySpec<?> spec, Policy policy, Subscription subscription, Commands commands, Memory memory) {
        this.spec = spec;
        this.policy = policy;
        this.subscription = subscription;
        this.commands = commands;
        this.memory = memory;
    }

    @Override
    public List<Received> take(ConsumerName consumer, Segment segment, List<Received> batch) {
        var fresh = memory.fresh(consumer, segment, batch);
        var done = new ArrayList<Received>();
        var held = new ArrayList<Received>();
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
        memory.applied(consumer, segment, done);
        return held;
    }

    /** Nobody waits for a policy. */
    @Override
    public void pass(ConsumerName consumer, Segment segment, List<Received> records) {}

    @Override
    public void again(ConsumerName consumer, Received message, long parked, String by) {
        react(consumer, message);
        memory.update(Settled.REPLAYED, by, parked);
    }

    private void react(ConsumerName consumer, Received message) {
        int ordinal = 0;
        for (Command<?, ?> command : spec.commands(policy, subscription.read(message), message.meta())) {
            send(consumer, message, command, ordinal++);
        }
    }

    private void send(ConsumerName consumer, Received message, Command<?, ?> command, int ordinal) {
        if (memory.wasRefused(consumer.name(), message, ordinal)) {
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
            memory.refused(
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
