/** Tests of what lies beside it. */
@NullMarked
package io.kaifang.personaldata.online;

import org.jspecify.annotations.NullMarked;
