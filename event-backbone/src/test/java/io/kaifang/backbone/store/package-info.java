/** Tests of the event store on a real PostgreSQL. */
@NullMarked
package io.kaifang.backbone.store;

import org.jspecify.annotations.NullMarked;
