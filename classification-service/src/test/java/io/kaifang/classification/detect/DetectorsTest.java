package io.kaifang.classification.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetectorsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {"11010519491231002X", "11010519491231002x", "440524188001010014", "证件：11010519491231002X，已核"})
    void an_identity_number_has_a_province_a_birthday_and_its_check_digit(String cell) {
        assertThat(new IdentityCardDetector(TODAY).in(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021", // check digit
                "11010519491331002X", // month
                "110105194902300020", // 30 February
                "990105194912310029", // province
                "110105203012310022", // not born yet
                "1101051949********", // masked
                "811010519491231002X", // longer
                ""
            })
    void what_lacks_one_of_them_is_none(String cell) {
        assertThat(new IdentityCardDetector(TODAY).in(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13812345678", "+86 138-1234-5678", "电话19912345678"})
    void mobile_numbers(String cell) {
        assertThat(new MobileNumberDetector().in(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12812345678", "138123456789", "138****5678", "021-12345678", "0.13812345678"})
    void no_mobile_numbers(String cell) {
        assertThat(new MobileNumberDetector().in(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91350100m000100y43", "代码 91350100M000100Y43。"})
    void credit_codes_by_the_example_of_the_standard(String cell) {
        assertThat(new CreditCodeDetector().in(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y44", "91350100I000100Y43", "91350100M000100Y4"})
    void no_credit_codes(String cell) {
        assertThat(new CreditCodeDetector().in(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4111 1111 1111 1111", "5500000000000004", "378282246310005", "6222020000000000000"})
    void bank_cards_by_issuer_length_and_check_digit(String cell) {
        assertThat(new BankCardDetector().in(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4111111111111112", "1234567890123452", "411111111111111", "0.4111111111111111"})
    void no_bank_cards(String cell) {
        assertThat(new BankCardDetector().in(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"沪A12345", "沪A·12345", "京AD12345", "粤B12345F", "浙A1234学"})
    void number_plates(String cell) {
        assertThat(new PlateDetector().in(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"沪I12345", "沪A1234", "沪AO1234", "上海A12345"})
    void no_number_plates(String cell) {
        assertThat(new PlateDetector().in(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"上海市黄浦区人民路123弄4号楼501室", "中山北路88号2单元1203室", "静安新村12号301室", "幸福小区3栋2单元401室"})
    void home_addresses_lead_to_a_door(String cell) {
        assertThat(new HomeAddressDetector().in(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"人民大道200号", "黄浦区人民公园", "世纪大道1号东方明珠塔", "上海市"})
    void places_are_no_homes(String cell) {
        assertThat(new HomeAddressDetector().in(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王芳", "李建国", "欧阳修", "司马相如", " 张伟 "})
    void personal_names(String cell) {
        assertThat(new PersonalNameDetector().in(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄浦区", "金山区", "徐家汇路", "人民公园", "王", "张江高科技园区", "Wang Fang"})
    void places_are_no_persons(String cell) {
        assertThat(new PersonalNameDetector().in(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "37", "101", "65岁", "8 周岁", "37.0"})
    void ages(String cell) {
        assertThat(new AgeDetector().in(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"130", "-1", "1990", "60-65", "成年"})
    void no_ages(String cell) {
        assertThat(new AgeDetector().in(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-01-31", "19900131", "1990/1/31", "1990年1月31日", "1990-01-31T00:00:00"})
    void birth_dates(String cell) {
        assertThat(new BirthDateDetector(TODAY).in(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-02-30", "2990-01-01", "90-01-01", "1990"})
    void no_birth_dates(String cell) {
        assertThat(new BirthDateDetector(TODAY).in(cell)).isFalse();
    }
}
