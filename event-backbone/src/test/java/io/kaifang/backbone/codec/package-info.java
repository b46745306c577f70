/** What is published stays readable. */
@NullMarked
package io.kaifang.backbone.codec;

import org.jspecify.annotations.NullMarked;
