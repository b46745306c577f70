/** Tests of what lies beside it. */
@NullMarked
package io.kaifang.classification.tiering;

import org.jspecify.annotations.NullMarked;
