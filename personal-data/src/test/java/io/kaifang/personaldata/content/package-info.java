/** Tests of what lies beside it. */
@NullMarked
package io.kaifang.personaldata.content;

import org.jspecify.annotations.NullMarked;
