/** The journey: a data set through its whole life, over public interfaces only, told step by step. */
@NullMarked
package io.kaifang.local.demo;

import org.jspecify.annotations.NullMarked;
