/** Tests of what lies beside it. */
@NullMarked
package io.kaifang.personaldata.number;

import org.jspecify.annotations.NullMarked;
