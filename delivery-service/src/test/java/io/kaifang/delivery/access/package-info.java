/** The record of use, through crashes. */
@NullMarked
package io.kaifang.delivery.access;

import org.jspecify.annotations.NullMarked;
