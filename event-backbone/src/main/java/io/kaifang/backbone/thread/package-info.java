/** How background threads wait, so that stopping them stays possible. */
@NullMarked
package io.kaifang.backbone.thread;

import org.jspecify.annotations.NullMarked;
