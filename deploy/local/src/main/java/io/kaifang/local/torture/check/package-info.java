/** What must be so afterwards: in the stores, the topics, the views, the policies and the ledger. */
@NullMarked
package io.kaifang.local.torture.check;

import org.jspecify.annotations.NullMarked;
