/** What an agency sends to close a listing: its words, and the documents that it handed in. */
@NullMarked
package io.kaifang.catalog.closing.intake;

import org.jspecify.annotations.NullMarked;
