/** What names a listing's content. */
@NullMarked
package io.kaifang.contracts.catalog;

import org.jspecify.annotations.NullMarked;
