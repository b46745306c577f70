package io.kaifang.rest;

/** The realm's roles, as the sign-in service names them. */
public final class Role {
    public static final String AGENCY = "agency";
    public static final String DATA_CENTRE = "data-centre";
    public static final String AUTHORITY = "authority";
    public static final String CYBERSPACE = "cyberspace";
    public static final String EXPERT = "expert";
    public static final String DATA_USER = "data-user";
    public static final String AUDITOR = "auditor";

    private Role() {}
}
