@NullMarked
package io.kaifang.backbone.completeness;

import org.jspecify.annotations.NullMarked;
