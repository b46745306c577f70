package io.kaifang.rest.problem;

import io.kaifang.contracts.Fault;
import io.kaifang.rest.Language;

/** A fault as a caller reads it, in his language. */
record FaultView(String field, String code, String message, String remedy) {
    static FaultView of(Fault fault, Language language) {
        return new FaultView(fault.field(), fault.code(), language.of(fault.message()), language.of(fault.remedy()));
    }
}
