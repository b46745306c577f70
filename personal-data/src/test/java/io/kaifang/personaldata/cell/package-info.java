/** Tests of what lies beside it. */
@NullMarked
package io.kaifang.personaldata.cell;

import org.jspecify.annotations.NullMarked;
