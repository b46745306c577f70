package io.kaifang.local.home;

import java.util.Comparator;
import java.util.List;

/**
 * The state of a component.
 *
 * @param pid of its process; 0 if it has none
 * @param seconds from the start of the suite to this state
 * @param note what a person should know, in one line; may be empty
 */
public record ComponentState(Component component, Phase phase, long pid, double seconds, String note) {
    private static final Comparator<Phase> WORST_FIRST =
            Comparator.comparingInt(List.of(Phase.DEAD, Phase.WAITING, Phase.STARTING, Phase.READY)::indexOf);

    /** What a component goes through. */
    public enum Phase {
        WAITING,
        STARTING,
        READY,
        DEAD
    }

    /** Before its turn to start. */
    public static ComponentState waiting(Component component) {
        return new ComponentState(component, Phase.WAITING, 0, 0, "");
    }

    /** What several processes of one component come to: the worst phase, the first pid and the first note of them. */
    public static ComponentState worstOf(List<ComponentState> states) {
        Phase worst =
                states.stream().map(ComponentState::phase).min(WORST_FIRST).orElse(Phase.WAITING);
        String note = states.stream()
                .map(ComponentState::note)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        ComponentState first = states.getFirst();
        return new ComponentState(first.component(), worst, first.pid(), first.seconds(), note);
    }

    /** It will not start, or not go on, by itself. */
    public boolean isBroken() {
        return phase == Phase.DEAD;
    }

    public boolean isReady() {
        return phase == Phase.READY;
    }

    /** Its start has come to an end, good or bad. */
    public boolean isSettled() {
        return isReady() || isBroken();
    }
}
