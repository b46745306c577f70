package io.kaifang.contracts.agreement;

import io.kaifang.contracts.words.Worded;

/** In which duty somebody acts on a violation (Art. 31). */
public enum ActingBody implements Worded {
    /** Records it. */
    AUTHORITY,
    /** Has its say on it, and limits access to every data set. */
    DATA_CENTRE,
    /** Has its say on it, and limits access to its own data. */
    AGENCY,
    /** Whose violation it is, and who is heard on it. */
    DATA_USER
}
