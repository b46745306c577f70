/** How each service's store and the ledger compare. */
@NullMarked
package io.kaifang.audit.completeness.view;

import org.jspecify.annotations.NullMarked;
