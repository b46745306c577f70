/** Journeys on the real suite: every service a process of its own, in a fresh folder, on ports of its own, gone afterwards. */
@NullMarked
package io.kaifang.journeys;

import org.jspecify.annotations.NullMarked;
