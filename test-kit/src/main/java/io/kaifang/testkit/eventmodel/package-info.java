/** The event model, read off the compiled services: commands, the events that they decide, the views and policies that follow. */
@NullMarked
package io.kaifang.testkit.eventmodel;

import org.jspecify.annotations.NullMarked;
