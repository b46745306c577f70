/** The running suite: its folders, ports, secrets and programs, and the daemon that starts, watches and stops them. */
@NullMarked
package io.kaifang.local.suite;

import org.jspecify.annotations.NullMarked;
