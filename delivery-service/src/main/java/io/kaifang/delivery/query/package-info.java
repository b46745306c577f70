/**
 * Questions to released rows: select, filter, sort, and page by key. Names are looked up among the version's columns and become
 * places; values are read by their column's type and bound. No text of a caller is ever part of a statement.
 */
@NullMarked
package io.kaifang.delivery.query;

import org.jspecify.annotations.NullMarked;
