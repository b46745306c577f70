/** How the ledger is: alarms, health and metrics. */
@NullMarked
package io.kaifang.audit.status;

import org.jspecify.annotations.NullMarked;
