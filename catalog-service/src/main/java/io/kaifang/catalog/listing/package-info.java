/** Decisions on an entry of the opening list: publish, suspend, restore, make static, withdraw (Art. 9 to 11 and 26). */
@NullMarked
package io.kaifang.catalog.listing;

import org.jspecify.annotations.NullMarked;
