package io.kaifang.delivery.query;

import io.kaifang.delivery.store.CellValue;
import java.util.Optional;

/**
 * A filter.
 *
 * @param column place of the column
 * @param value what to compare with, absent where the operator takes none
 */
public record RowCondition(int column, Operator operator, Optional<CellValue> value) {}
