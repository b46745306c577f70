package io.kaifang.backbone.inbox.received;

/**
 * A view or policy of a service, in one of its generations: a rebuilt view is the next generation beside the serving one.
 *
 * @param service that consumes
 * @param name of the view or policy
 * @param generation from 1
 */
public record ConsumerName(String service, String name, int generation) {
    /** The consumer group. */
    public String group() {
        String group = service + "." + name;
        return generation == 1 ? group : group + "." + generation;
    }
}
