/** Processes that we own: who they are, how they are asked to stop, and what is done with those that outlived their launcher. */
@NullMarked
package io.kaifang.servers.process;

import org.jspecify.annotations.NullMarked;
