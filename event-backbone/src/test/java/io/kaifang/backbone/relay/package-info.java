/** The relay on real servers: what it must survive, it is put through. */
@NullMarked
package io.kaifang.backbone.relay;

import org.jspecify.annotations.NullMarked;
