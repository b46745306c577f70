/** Tests of the relay on real servers, with the faults that it must survive. */
@NullMarked
package io.kaifang.backbone.relay;

import org.jspecify.annotations.NullMarked;
