/** Ways out of being open, and the data centre's look at them. */
@NullMarked
package io.kaifang.catalog.closing;

import org.jspecify.annotations.NullMarked;
