/** Executes decisions with Axon: configuration, one handler for each command, retries, and the service's start and stop. */
@NullMarked
package io.kaifang.backbone.decision.axon;

import org.jspecify.annotations.NullMarked;
