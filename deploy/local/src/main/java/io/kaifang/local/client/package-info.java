/** A client of the suite's REST APIs that signs in with the accounts of the demonstration. */
@NullMarked
package io.kaifang.local.client;

import org.jspecify.annotations.NullMarked;
