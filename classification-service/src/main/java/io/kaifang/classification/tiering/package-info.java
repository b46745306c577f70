/** Guides, proposals, confirmed levels and the category that follows (Art. 13 to 15). Pure decisions. */
@NullMarked
package io.kaifang.classification.tiering;

import org.jspecify.annotations.NullMarked;
