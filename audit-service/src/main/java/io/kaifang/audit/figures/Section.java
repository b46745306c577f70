package io.kaifang.audit.figures;

import io.kaifang.contracts.Coded;
import io.kaifang.contracts.Text;

/** What regulators ask about. */
public enum Section implements Coded {
    OPENNESS("9、13、37", "开放度", "Openness"),
    REVIEWS("19、37", "审核时效", "Timeliness of reviews"),
    USE("21、24、29", "利用情况", "Use"),
    REFUSALS("11、16、19", "不予通过及其理由", "Refusals and their reasons"),
    VIOLATIONS("30、31", "违规与处置", "Violations and measures"),
    RECORD("24、25", "账本记录", "The record itself");

    private final String articles;
    private final String zh;
    private final String en;

    Section(String articles, String zh, String en) {
        this.articles = articles;
        this.zh = zh;
        this.en = en;
    }

    /** Of the Shanghai implementation rules (2022 draft). */
    public String articles() {
        return articles;
    }

    public Text words() {
        return new Text(zh, en);
    }
}
