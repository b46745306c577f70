package io.kaifang.delivery.intake;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import io.kaifang.delivery.dataset.DeliveryRule;
import io.kaifang.delivery.store.Columns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where each of the listing's columns sits in the file. The order is free, since exports differ in it; the names are not, since
 * they are what the opening list promised.
 */
final class Header {
    private final int[] places;

    private Header(int[] places) {
        this.places = places;
    }

    /** Refuses a header with a missing, unknown or repeated name, with all of them at once. */
    static Header of(List<String> header, Columns columns) {
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (!seen.add(name)) {
                faults.add(fault(i, "repeated-field", "字段重复", "The field occurs twice"));
            } else if (columns.indexOf(name).isEmpty()) {
                faults.add(fault(i, "unknown-field", "清单未登记该列", "The listing has no such field"));
            }
        }
        for (String name : columns.names()) {
            if (!seen.contains(name)) {
                faults.add(new Fault(
                        "/header",
                        "missing-field",
                        new Text("缺少字段：" + name, "The field is missing: " + name),
                        new Text("请补充该列", "Add the column")));
            }
        }
        if (!faults.isEmpty()) {
            throw new RuleViolated(DeliveryRule.HEADER_MUST_EQUAL_THE_FIELDS, faults);
        }
        return new Header(columns.names().stream().mapToInt(header::indexOf).toArray());
    }

    private static Fault fault(int index, String code, String zh, String en) {
        return new Fault(
                "/header/" + index, code, new Text(zh, en), new Text("请修改表头或清单", "Change the header, or the listing"));
    }

    /** The row's cells in the listing's order. */
    String[] arrange(List<String> cells) {
        String[] arranged = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            arranged[i] = cells.get(places[i]);
        }
        return arranged;
    }
}
