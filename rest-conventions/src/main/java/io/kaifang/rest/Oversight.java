package io.kaifang.rest;

import java.util.List;

/** Who oversees the suite: the data centre, the authority, the cyberspace office and auditors read what is not theirs. */
public final class Oversight {
    /** The roles, in the form that {@code @RolesAllowed} documents and queries need. */
    public static final List<String> ROLES = List.of(Role.DATA_CENTRE, Role.AUTHORITY, Role.CYBERSPACE, Role.AUDITOR);

    private Oversight() {}

    /** Whether the caller has one of these roles. */
    public static boolean includes(Caller caller) {
        return ROLES.stream().anyMatch(caller::has);
    }
}
