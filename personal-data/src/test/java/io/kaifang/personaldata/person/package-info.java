/** Tests of what lies beside it. */
@NullMarked
package io.kaifang.personaldata.person;

import org.jspecify.annotations.NullMarked;
