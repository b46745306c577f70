/** The rules of the city that this suite runs for, as a bean. */
@NullMarked
package io.kaifang.backbone.jurisdiction;

import org.jspecify.annotations.NullMarked;
