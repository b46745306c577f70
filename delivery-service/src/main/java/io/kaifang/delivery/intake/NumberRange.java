package io.kaifang.delivery.intake;

import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.delivery.store.Column;
import java.util.List;
import java.util.Optional;

/** The numbers that a column can hold by its name: no count is negative, no latitude beyond the poles. */
record NumberRange(double least, double greatest) {
    private record Named(List<String> endings, NumberRange range) {}

    private static final List<Named> KNOWN = List.of(
            new Named(List.of("增长率", "增速", "增幅", "同比", "环比"), new NumberRange(-1_000, 100_000)),
            new Named(List.of("占比", "比例", "百分比", "合格率", "覆盖率", "率(%)", "率（%）"), new NumberRange(0, 100)),
            new Named(List.of("经度"), new NumberRange(-180, 180)),
            new Named(List.of("纬度"), new NumberRange(-90, 90)),
            new Named(List.of("年龄"), new NumberRange(0, 130)),
            new Named(List.of("月份"), new NumberRange(1, 12)),
            new Named(List.of("人数", "数量", "次数", "个数", "件数", "户数", "辆数", "泊位数", "总数", "数"), new NumberRange(0, 1e15)),
            new Named(List.of("面积", "里程", "长度", "用水量", "用电量", "客流量", "人口"), new NumberRange(0, 1e15)));

    static Optional<NumberRange> of(Column column) {
        if (column.type() != FieldType.INTEGER && column.type() != FieldType.DECIMAL) {
            return Optional.empty();
        }
        return KNOWN.stream()
                .filter(known -> known.endings().stream().anyMatch(column.name()::endsWith))
                .map(Named::range)
                .findFirst();
    }

    boolean holds(double value) {
        return value >= least && value <= greatest;
    }
}
