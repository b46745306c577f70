package io.kaifang.backbone.policy;

import io.kaifang.backbone.decision.Command;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * How often a sweep runs, and what it sends. Immutable.
 *
 * @param name stable and unique within the service, kebab case; {@code kaifang.<name>.every} and {@code kaifang.<name>.delayed}
 *     are its settings
 * @param sweep the bean
 * @param steps one after the other, each on what it finds by then
 */
public record SweepSpec<S extends Sweep>(String name, Class<S> sweep, List<Step<S, ?>> steps) {
    public SweepSpec {
        steps = List.copyOf(steps);
    }

    /** The commands that are due at an instant; a list that grows is taken a part at a time. */
    @FunctionalInterface
    public interface Due<S, C> {
        List<C> commands(S sweep, Instant now);
    }

    /**
     * One kind of command.
     *
     * @param sent what to do after a command was sent and not refused
     */
    public record Step<S, C extends Command<?, ?>>(
            Class<C> command, Due<? super S, ? extends C> due, BiConsumer<? super S, ? super C> sent) {
        void run(S bean, Instant now, SweepRunner.Sender sender) {
            for (C next : due.commands(bean, now)) {
                if (sender.send(next)) {
                    sent.accept(bean, next);
                }
            }
        }
    }

    public static <S extends Sweep> SweepSpec<S> of(String name, Class<S> sweep) {
        return new SweepSpec<>(name, sweep, List.of());
    }

    /** Adds commands to send. */
    public <C extends Command<?, ?>> SweepSpec<S> sending(Class<C> command, Due<? super S, ? extends C> due) {
        return sending(command, due, (_, _) -> {});
    }

    /** Adds commands to send, and what to do after each. */
    public <C extends Command<?, ?>> SweepSpec<S> sending(
            Class<C> command, Due<? super S, ? extends C> due, BiConsumer<? super S, ? super C> sent) {
        List<Step<S, ?>> more = new ArrayList<>(steps);
        more.add(new Step<>(command, due, sent));
        return new SweepSpec<>(name, sweep, more);
    }

    /** Runs it once. */
    public void run(Sweep bean, Instant now, SweepRunner.Sender sender) {
        S sweeping = sweep.cast(bean);
        steps.forEach(step -> step.run(sweeping, now, sender));
    }
}
