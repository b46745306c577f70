package io.kaifang.personaldata;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of protected content. The code is stable: guides, events and records refer to it. */
public enum ContentKind {
    IDENTITY_CARD("identity-card"),
    CREDIT_CODE("credit-code"),
    /** A sole trader (个体工商户) is a natural person. */
    SOLE_TRADER("sole-trader"),
    MOBILE_NUMBER("mobile-number"),
    LANDLINE_NUMBER("landline-number"),
    BANK_CARD("bank-card"),
    TRAVEL_DOCUMENT("travel-document"),
    SOCIAL_CARD("social-card"),
    NUMBER_PLATE("number-plate"),
    DEVICE_IDENTIFIER("device-identifier"),
    NETWORK_ADDRESS("network-address"),
    MAIL_ADDRESS("mail-address"),
    CHAT_ACCOUNT("chat-account"),
    PERSONAL_NAME("personal-name"),
    HOME_ADDRESS("home-address"),
    AGE("age"),
    BIRTH_DATE("birth-date"),
    HEALTH("health"),
    OFFENCE("offence"),
    PRIVATE_LIFE("private-life"),
    PRECISE_POSITION("precise-position"),
    CRITICAL_POSITION("critical-position");

    private final String code;

    ContentKind(String code) {
        this.code = code;
    }

    /** The kind with that code; empty for a word that is none. */
    public static Optional<ContentKind> coded(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** In kebab case. */
    public String code() {
        return code;
    }
}
