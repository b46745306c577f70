/** The steps of the golden journey, and what carries them out: participants, and a report that stops at a surprise. */
@NullMarked
package io.kaifang.local.demo.step;

import org.jspecify.annotations.NullMarked;
