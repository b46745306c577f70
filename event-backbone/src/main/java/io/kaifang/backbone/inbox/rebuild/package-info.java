/** Rebuilds views from the first event on, beside the generation in use. */
@NullMarked
package io.kaifang.backbone.inbox.rebuild;

import org.jspecify.annotations.NullMarked;
