/** Tests of what lies beside it. */
@NullMarked
package io.kaifang.classification.detect;

import org.jspecify.annotations.NullMarked;
