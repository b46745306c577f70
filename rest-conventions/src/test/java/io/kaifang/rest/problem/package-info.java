/** Tests of what lies beside it. */
@NullMarked
package io.kaifang.rest.problem;

import org.jspecify.annotations.NullMarked;
