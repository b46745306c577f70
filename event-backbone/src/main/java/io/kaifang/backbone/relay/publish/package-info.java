/** The relay's side of the topic: what it writes there, and how far it knows the topic to be complete. */
@NullMarked
package io.kaifang.backbone.relay.publish;

import org.jspecify.annotations.NullMarked;
