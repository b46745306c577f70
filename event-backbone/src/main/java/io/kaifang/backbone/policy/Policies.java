package io.kaifang.backbone.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that a service does of itself, as one list: its policies and its sweeps. Produced by the service's module class, beside
 * its decisions.
 */
public class Policies {
    private final List<PolicySpec<?>> policies;
    private final List<SweepSpec<?>> sweeps;

    private Policies(List<PolicySpec<?>> policies, List<SweepSpec<?>> sweeps) {
        this.policies = List.copyOf(policies);
        this.sweeps = List.copyOf(sweeps);
    }

    /** For the container's client proxy only. */
    protected Policies() {
        this(List.of(), List.of());
    }

    public static Policies of(PolicySpec<?>... policies) {
        return new Policies(List.of(policies), List.of());
    }

    /** Adds what the clock brings about. */
    public Policies sweeping(SweepSpec<?>... more) {
        List<SweepSpec<?>> all = new ArrayList<>(sweeps);
        all.addAll(List.of(more));
        return new Policies(policies, all);
    }

    public List<PolicySpec<?>> policies() {
        return policies;
    }

    public List<SweepSpec<?>> sweeps() {
        return sweeps;
    }
}
