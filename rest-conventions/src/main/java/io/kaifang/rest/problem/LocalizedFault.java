package io.kaifang.rest.problem;

import io.kaifang.contracts.Fault;
import io.kaifang.rest.Language;

/** A fault in the caller's language. */
record LocalizedFault(String field, String code, String message, String remedy) {
    static LocalizedFault of(Fault fault, Language language) {
        return new LocalizedFault(
                fault.field(), fault.code(), language.of(fault.message()), language.of(fault.remedy()));
    }
}
