/** Reads and writes events as JSON under their published name and version, older versions included. */
@NullMarked
package io.kaifang.contracts.codec;

import org.jspecify.annotations.NullMarked;
