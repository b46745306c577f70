/** Decisions on the opening list: propose, amend, tier, publish, suspend, restore, withdraw, make static (Art. 9 to 11). */
@NullMarked
package io.kaifang.catalog.listing;

import org.jspecify.annotations.NullMarked;
