/**
 * How a service decides: a list of models and commands ({@link io.kaifang.backbone.decision.Decisions}), sent through
 * {@link io.kaifang.backbone.decision.Commands}, carried out by Axon on the store, with who acted and why on every event.
 */
@NullMarked
package io.kaifang.backbone.decision;

import org.jspecify.annotations.NullMarked;
