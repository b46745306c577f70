/** Small files that must not be lost or shown around: written whole or not at all, on disk before anybody relies on them. */
@NullMarked
package io.kaifang.ledger.file;

import org.jspecify.annotations.NullMarked;
