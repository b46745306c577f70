package io.kaifang.audit.figures.count;

import io.kaifang.audit.figures.count.CountingRule.Reason;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.RefusalGround;
import io.kaifang.contracts.accessrequest.RefusalReason;
import java.util.Objects;

/** The reasons that events give, with the code that distinguishes them. */
final class CountedReasons {

    private CountedReasons() {}

    /** By its code: the same fault in ten fields of one listing is one reason. */
    static Reason of(Fault fault) {
        String code = Objects.requireNonNullElse(fault.code(), "");
        Text unworded = code.isBlank() ? Reason.NOT_STATED.words() : new Text(code, code);
        return new Reason(code, Objects.requireNonNullElse(fault.message(), unworded));
    }

    /** By its ground: two reasons of one refusal on the same ground are one. */
    static Reason of(RefusalReason reason) {
        // a refusal states its ground since version 2; what was refused before has only its words
        return reason.ground() == RefusalGround.NOT_STATED
                ? of(reason.text())
                : new Reason(reason.ground().name(), reason.ground().words());
    }

    /** By its words. */
    static Reason of(Text words) {
        return new Reason(words.zh(), words);
    }
}
