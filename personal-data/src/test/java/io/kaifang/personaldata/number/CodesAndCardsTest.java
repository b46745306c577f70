package io.kaifang.personaldata.number;

import static io.kaifang.personaldata.ContentKind.BANK_CARD;
import static io.kaifang.personaldata.ContentKind.CREDIT_CODE;
import static io.kaifang.personaldata.ContentKind.SOCIAL_CARD;
import static io.kaifang.personaldata.ContentKind.SOLE_TRADER;
import static io.kaifang.personaldata.ContentKind.TRAVEL_DOCUMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.personaldata.Looks;
import io.kaifang.personaldata.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesAndCardsTest {
    /** The last is a sole trader's. */
    private static final String SHOP = "92310104MA1GA0001J";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "91350100m000100y43",
                "代码 91350100M000100Y43。",
                "９１３５０１００Ｍ０００１００Ｙ４３",
                "9135 0100 M000 100Y 43",
                "91350100-M000100Y4-3"
            })
    void credit_codes_by_the_example_of_the_standard(String cell) {
        assertThat(Looks.of(CREDIT_CODE, cell)).isPresent();
        assertThat(Looks.of(SOLE_TRADER, cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y44",
                "91350100I000100Y43",
                "91350100M000100Y4",
                "91350100M000100Y431",
                "91990100M000100Y43"
            })
    void no_credit_codes(String cell) {
        assertThat(Looks.of(CREDIT_CODE, cell)).isEmpty();
    }

    @Test
    void a_sole_trader_is_a_person() {
        String code = SHOP.substring(0, 17);
        long fitting = "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .filter(check -> Looks.of(SOLE_TRADER, code + (char) check).isPresent())
                .count();
        assertThat(fitting).as("check characters that fit").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111",
                "4111 1111 1111 1111",
                "5500000000000004",
                "378282246310005",
                "6222020000000000000"
            })
    void bank_cards_by_issuer_length_and_check_digit(String cell) {
        assertThat(Looks.of(BANK_CARD, List.of(cell, cell, cell, cell))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4111111111111112", "1234567890123452", "411111111111111", "0.4111111111111111"})
    void no_bank_cards(String cell) {
        assertThat(Looks.of(BANK_CARD, List.of(cell, cell, cell, cell))).isEmpty();
    }

    @Test
    void cards_that_fit_as_often_as_by_chance_say_nothing() {
        assertThat(Looks.of(BANK_CARD, Looks.cells(200, i -> "622202%010d".formatted(i * 13L))))
                .isEmpty();
    }

    @Test
    void six_cards_that_all_fit_are_proof_and_three_are_too_few() {
        List<String> cards = List.of(
                "4111111111111111",
                "4012888888881881",
                "5555555555554444",
                "5105105105105100",
                "4222222222222220",
                "5500000000000004");
        assertThat(Looks.of(BANK_CARD, cards.subList(0, 2))).isEmpty();
        assertThat(Looks.of(
                        BANK_CARD,
                        List.of(
                                "4111111111111111",
                                "4012888888881881",
                                "5555555555554444",
                                "5105105105105100",
                                "5500000000000004",
                                "4111111111111111",
                                "4012888888881881")))
                .hasValueSatisfying(finding -> assertThat(finding.strength()).isEqualTo(Strength.PROOF));
    }

    @Test
    void passports_count_where_words_name_them_or_the_column_is_full_of_them() {
        assertThat(Looks.of(TRAVEL_DOCUMENT, "护照E12345678")).isPresent();
        assertThat(Looks.of(TRAVEL_DOCUMENT, "港澳通行证 C12345678")).isPresent();
        assertThat(Looks.of(TRAVEL_DOCUMENT, "E12345678", "EA1234567", "G87654321"))
                .isPresent();
        assertThat(Looks.of(TRAVEL_DOCUMENT, "E00000001", "E00000002", "E00000003"))
                .isEmpty();
        assertThat(Looks.of(TRAVEL_DOCUMENT, "H12345678", "H22345678", "H32345678"))
                .isEmpty();
        assertThat(Looks.of(TRAVEL_DOCUMENT, "E12345678", "备用", "备用", "备用")).isEmpty();
    }

    @Test
    void a_social_card_needs_a_word() {
        assertThat(Looks.of(SOCIAL_CARD, "社保卡号A12345678")).isPresent();
        assertThat(Looks.of(SOCIAL_CARD, "A12345678")).isEmpty();
        assertThat(Looks.of(SOCIAL_CARD, "社保卡号A1234567")).isEmpty();
    }
}
