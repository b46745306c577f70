/**
 * Agencies' systems on Kafka: work orders come in on {@code kaifang.intake.<agency>}, and each is answered on
 * {@code kaifang.receipts.<agency>}. The broker lets only the agency write to its topic, so the topic says whose a record is.
 */
@NullMarked
package io.kaifang.catalog.workorder.exchange;

import org.jspecify.annotations.NullMarked;
