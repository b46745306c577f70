/** Tests of what lies beside it. */
@NullMarked
package io.kaifang.classification.policy;

import org.jspecify.annotations.NullMarked;
