package io.kaifang.audit.figures;

import io.kaifang.contracts.Coded;
import io.kaifang.contracts.words.Worded;

/** What regulators ask about. */
public enum Section implements Coded, Worded {
    OPENNESS("9、13、37"),
    REVIEWS("19、37"),
    USE("21、24、29"),
    REFUSALS("11、16、19"),
    VIOLATIONS("30、31"),
    RECORD("24、25");

    private final String articles;

    Section(String articles) {
        this.articles = articles;
    }

    /** Of the Shanghai implementation rules (2022 draft). */
    public String articles() {
        return articles;
    }
}
