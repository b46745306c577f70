/** Tests of what lies beside it. */
@NullMarked
package io.kaifang.personaldata;

import org.jspecify.annotations.NullMarked;
