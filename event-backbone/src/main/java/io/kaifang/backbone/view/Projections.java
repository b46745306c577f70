package io.kaifang.backbone.view;

import java.util.List;

/** Every view of a service, as one list. Produced by the service's module class, beside its decisions. */
public class Projections {
    private final List<ProjectionSpec<?>> specs;

    private Projections(List<ProjectionSpec<?>> specs) {
        this.specs = specs;
    }

    /** For the container's client proxy only. */
    protected Projections() {
        this(List.of());
    }

    public static Projections of(ProjectionSpec<?>... specs) {
        return new Projections(List.of(specs));
    }

    public List<ProjectionSpec<?>> all() {
        return specs;
    }
}
