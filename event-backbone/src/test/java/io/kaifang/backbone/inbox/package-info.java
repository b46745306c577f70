/** A small service of the garden's events, to put the inbox to the test. */
@NullMarked
package io.kaifang.backbone.inbox;

import org.jspecify.annotations.NullMarked;
