package io.kaifang.gateway.route;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** A service behind the door. */
public enum Service {
    CATALOG(8081, "开放清单", "the opening list"),
    CLASSIFICATION(8082, "分级分类", "tiering and personal-data detection"),
    ACCESS_REQUEST(8083, "开放申请", "applications for conditional data"),
    AGREEMENT(8084, "利用协议", "agreements, usage reports, violations"),
    DELIVERY(8085, "数据交付", "data, versions, grants"),
    AUDIT(8086, "全程留痕", "the ledger and its proofs");

    private final int usualPort;
    private final String zh;
    private final String en;

    Service(int usualPort, String zh, String en) {
        this.usualPort = usualPort;
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** As it is written in the routing table: {@code access-request}. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The variable that says where it listens: {@code KAIFANG_ACCESS_REQUEST_URL}. */
    String variable() {
        return "KAIFANG_" + name() + "_URL";
    }

    /** Where it listens unless the variable says otherwise. */
    int usualPort() {
        return usualPort;
    }

    @JsonCreator
    static Service named(String id) {
        return Arrays.stream(values())
                .filter(service -> service.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the routing table names no service of ours: " + id));
    }
}
