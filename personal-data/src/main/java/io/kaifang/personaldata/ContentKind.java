package io.kaifang.personaldata;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of protected content. The code is stable: guides, events and records refer to it. */
public enum ContentKind {
    IDENTITY_CARD("identity-card", "身份证件号码", "identity-card numbers"),
    CREDIT_CODE("credit-code", "统一社会信用代码", "unified social credit codes"),
    /** A sole trader (个体工商户) is a natural person. */
    SOLE_TRADER("sole-trader", "个体工商户信用代码", "credit codes of sole traders"),
    MOBILE_NUMBER("mobile-number", "手机号码", "mobile numbers"),
    LANDLINE_NUMBER("landline-number", "固定电话号码", "landline numbers"),
    BANK_CARD("bank-card", "银行卡号", "bank-card numbers"),
    TRAVEL_DOCUMENT("travel-document", "护照、通行证号码", "numbers of passports and permits"),
    SOCIAL_CARD("social-card", "社会保障卡号", "social-security card numbers"),
    NUMBER_PLATE("number-plate", "机动车号牌", "number plates"),
    DEVICE_IDENTIFIER("device-identifier", "设备识别码", "device identifiers"),
    NETWORK_ADDRESS("network-address", "网络地址", "IP addresses"),
    MAIL_ADDRESS("mail-address", "电子邮箱", "mail addresses"),
    CHAT_ACCOUNT("chat-account", "QQ、微信号", "QQ and WeChat accounts"),
    PERSONAL_NAME("personal-name", "个人姓名", "personal names"),
    HOME_ADDRESS("home-address", "住址", "home addresses"),
    AGE("age", "年龄", "ages"),
    BIRTH_DATE("birth-date", "出生日期", "dates of birth"),
    HEALTH("health", "个人健康情况", "persons' health"),
    OFFENCE("offence", "违法犯罪记录", "offences"),
    PRIVATE_LIFE("private-life", "个人敏感情况", "private life"),
    PRECISE_POSITION("precise-position", "精确位置", "precise positions"),
    CRITICAL_POSITION("critical-position", "重要设施精确位置", "positions of critical facilities");

    private final String code;
    private final String zh;
    private final String en;

    ContentKind(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** The kind with that code; empty for a word that is none. */
    public static Optional<ContentKind> coded(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** In kebab case. */
    public String code() {
        return code;
    }

    /** In Chinese, as an object of 含有. */
    public String zh() {
        return zh;
    }

    /** In English, as an object of "holds". */
    public String en() {
        return en;
    }
}
