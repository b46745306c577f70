package io.kaifang.contracts.words;

import io.kaifang.contracts.Text;

/** An enum whose constants people see; {@link Words} has what each is called, in both languages. */
public interface Worded {

    /** What the constant is called. */
    default Text words() {
        return Words.of((Enum<?>) this);
    }
}
