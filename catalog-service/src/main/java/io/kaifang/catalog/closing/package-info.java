/** Ways out of being open, asked with reason and documents, and the data centre's look at work orders (Art. 10, 11, 26). */
@NullMarked
package io.kaifang.catalog.closing;

import org.jspecify.annotations.NullMarked;
