/** Parked records and what operators do with them. */
@NullMarked
package io.kaifang.backbone.inbox.park;

import org.jspecify.annotations.NullMarked;
