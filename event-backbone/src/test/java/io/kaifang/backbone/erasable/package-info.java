/** The commitment is the documented one, salt is fresh, and what was stored can be read back. */
@NullMarked
package io.kaifang.backbone.erasable;

import org.jspecify.annotations.NullMarked;
