/** How each listing was tiered (Art. 13). */
@NullMarked
package io.kaifang.catalog.tiering.view;

import org.jspecify.annotations.NullMarked;
