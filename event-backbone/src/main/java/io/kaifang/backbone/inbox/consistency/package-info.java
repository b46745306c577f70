/** Lets readers wait until views have applied what they wrote. */
@NullMarked
package io.kaifang.backbone.inbox.consistency;

import org.jspecify.annotations.NullMarked;
