/** Proves how answers are read, and how a question is asked again. */
@NullMarked
package io.kaifang.local.client;

import org.jspecify.annotations.NullMarked;
