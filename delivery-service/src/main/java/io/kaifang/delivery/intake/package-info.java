/**
 * How data come in (Art. 16): streamed to disk, read in one encoding decided over the whole file, checked row by row, and never
 * altered. Suspicious cells are reported, wrong ones refuse the version, and every finding points at its row. Nothing here holds
 * more than a row in memory; duplicates are found on disk.
 */
@NullMarked
package io.kaifang.delivery.intake;

import org.jspecify.annotations.NullMarked;
