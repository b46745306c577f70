package io.kaifang.contracts;

import java.util.List;

/** A business rule said no. Everything else that escapes a decision is a bug. */
public final class RuleViolated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient List<Fault> faults;

    public RuleViolated(Rule rule) {
        this(rule, List.of());
    }

    /** @param faults every fault at once, so that nobody has to ask twice */
    public RuleViolated(Rule rule, List<Fault> faults) {
        super(rule.code());
        this.rule = rule;
        this.faults = List.copyOf(faults);
    }

    public Rule rule() {
        return rule;
    }

    public List<Fault> faults() {
        return faults;
    }
}
