/** A cell made ready for looking at, what a detector is, and how its sights become a verdict on a column. */
@NullMarked
package io.kaifang.personaldata.cell;

import org.jspecify.annotations.NullMarked;
