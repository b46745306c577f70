/** What views stand on. */
@NullMarked
package io.kaifang.backbone.view;

import org.jspecify.annotations.NullMarked;
