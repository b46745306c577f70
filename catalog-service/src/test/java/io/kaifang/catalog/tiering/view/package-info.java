/** The projection of tiering. */
@NullMarked
package io.kaifang.catalog.tiering.view;

import org.jspecify.annotations.NullMarked;
