/**
 * Where data lie: one folder for each version, with its columns, its rows as CSV and the same rows as Parquet for queries. A folder
 * is written once, moved into place whole, and never changed.
 */
@NullMarked
package io.kaifang.delivery.store;

import org.jspecify.annotations.NullMarked;
