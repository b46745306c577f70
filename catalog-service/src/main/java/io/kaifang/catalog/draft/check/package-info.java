/** The rules of Art. 9 for a draft, one class for each part of it; all faults are found at once. */
@NullMarked
package io.kaifang.catalog.draft.check;

import org.jspecify.annotations.NullMarked;
