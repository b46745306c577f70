/** Tests of what lies beside it. */
@NullMarked
package io.kaifang.personaldata.words;

import org.jspecify.annotations.NullMarked;
