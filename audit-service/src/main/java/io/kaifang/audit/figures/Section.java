package io.kaifang.audit.figures;

import io.kaifang.contracts.Text;

/** What regulators ask about. */
public enum Section {
    OPENNESS("openness", "9、13、37", "开放度", "Openness"),
    REVIEWS("reviews", "19、37", "审核时效", "Timeliness of reviews"),
    USE("use", "21、24、29", "利用情况", "Use"),
    REFUSALS("refusals", "11、16、19", "不予通过及其理由", "Refusals and their reasons"),
    VIOLATIONS("violations", "30、31", "违规与处置", "Violations and measures"),
    RECORD("record", "24、25", "账本记录", "The record itself");

    private final String key;
    private final String articles;
    private final String zh;
    private final String en;

    Section(String key, String articles, String zh, String en) {
        this.key = key;
        this.articles = articles;
        this.zh = zh;
        this.en = en;
    }

    public String key() {
        return key;
    }

    /** Of the Shanghai implementation rules (2022 draft). */
    public String articles() {
        return articles;
    }

    public Text words() {
        return new Text(zh, en);
    }
}
