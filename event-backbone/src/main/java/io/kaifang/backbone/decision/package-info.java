/**
 * How a service decides: a list of models and commands ({@link io.kaifang.backbone.decision.Decisions}), sent through
 * {@link io.kaifang.backbone.decision.Commands}. Every event records who acted and why.
 */
@NullMarked
package io.kaifang.backbone.decision;

import org.jspecify.annotations.NullMarked;
