/** What is known of an event beside its payload. */
@NullMarked
package io.kaifang.backbone.codec;

import org.jspecify.annotations.NullMarked;
