/** What a tier makes of a listing, stage by stage. */
@NullMarked
package io.kaifang.catalog.tiering;

import org.jspecify.annotations.NullMarked;
