/** The opening list: listings, the work orders that change them, and the directory that their fields are tied to. */
@NullMarked
package io.kaifang.catalog;

import org.jspecify.annotations.NullMarked;
