package io.kaifang.rest;

import io.kaifang.contracts.Text;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language of an answer: English where the caller prefers it, else Chinese. */
public enum Language {
    CHINESE,
    ENGLISH;

    /** The first of the acceptable languages that the suite speaks (RFC 9110, 12.5.4). */
    public static Language of(HttpHeaders headers) {
        for (Locale locale : headers.getAcceptableLanguages()) {
            if (locale.getLanguage().equals("zh")) {
                return CHINESE;
            }
            if (locale.getLanguage().equals("en")) {
                return ENGLISH;
            }
        }
        return CHINESE;
    }

    public String of(Text text) {
        return switch (this) {
            case CHINESE -> text.zh();
            case ENGLISH -> text.en();
        };
    }
}
