package io.kaifang.backbone.inbox;

import io.kaifang.backbone.view.ProjectionSpec;

/** Switches a view to a generation that has been rebuilt. */
public interface GenerationSwitch {
    /** Switches if the new generation has caught up; returns whether it did. */
    boolean switchIfCaughtUp(ProjectionSpec<?> view);
}
