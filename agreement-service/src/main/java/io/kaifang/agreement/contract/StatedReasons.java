package io.kaifang.agreement.contract;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.personal.PersonalData;
import java.util.ArrayList;
import java.util.List;

/** StatedReasons that officers give become part of events, and stay for ever. */
public final class StatedReasons {
    private static final int LONGEST = 1000;

    private StatedReasons() {}

    /**
     * Refuses, with every fault at once, reasons that name a person or that nobody would read to the end.
     *
     * @param field JSON pointer to their list
     */
    static void check(String field, List<Text> reasons) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            faults.addAll(faults(field + "/" + i, reasons.get(i)));
        }
        refuse(faults);
    }

    /** The same for one reason. */
    public static void check(String field, Text reason) {
        refuse(faults(field, reason));
    }

    private static List<Fault> faults(String field, Text reason) {
        List<Fault> faults = new ArrayList<>();
        if (PersonalData.appearsIn(reason)) {
            faults.add(PersonalData.fault(field));
        }
        if (reason.zh().length() > LONGEST || reason.en().length() > LONGEST) {
            faults.add(tooLong(field));
        }
        return faults;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new RuleViolated(AgreementRule.REASONS_MUST_BE_FIT_TO_STAY, faults);
        }
    }

    private static Fault tooLong(String pointer) {
        return new Fault(
                pointer,
                "too-long",
                new Text("理由超过 " + LONGEST + " 字", "the reason is longer than " + LONGEST + " characters"),
                new Text("请精简表述", "say it more briefly"));
    }
}
