/** Reads an agency's resource directory from CSV and stores it whole or not at all. */
@NullMarked
package io.kaifang.catalog.directory.intake;

import org.jspecify.annotations.NullMarked;
