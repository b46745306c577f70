/** Consumes records: reads segments side by side, applies each record once, and parks what cannot be applied. */
@NullMarked
package io.kaifang.backbone.inbox.consume;

import org.jspecify.annotations.NullMarked;
