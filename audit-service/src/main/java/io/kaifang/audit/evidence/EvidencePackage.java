package io.kaifang.audit.evidence;

import java.util.OptionalLong;

/** A signed package, as a zip. */
public final class EvidencePackage {

    private final byte[] zip;
    private final OptionalLong until;

    EvidencePackage(byte[] zip, OptionalLong until) {
        this.zip = zip;
        this.until = until;
    }

    public byte[] zip() {
        return zip.clone();
    }

    /** The entry after which another package goes on; empty if nothing follows. */
    public OptionalLong until() {
        return until;
    }
}
