/** What agencies propose for the list: new entries and changes, accepted under a name or returned with every fault (Art. 11). */
@NullMarked
package io.kaifang.catalog.proposal;

import org.jspecify.annotations.NullMarked;
