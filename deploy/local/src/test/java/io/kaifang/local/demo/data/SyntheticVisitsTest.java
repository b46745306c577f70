package io.kaifang.local.demo.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SyntheticVisitsTest {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    @Test
    void the_same_seed_makes_the_same_people() {
        assertThat(new SyntheticVisits(7).rows(20)).isEqualTo(new SyntheticVisits(7).rows(20));
        assertThat(new SyntheticVisits(7).rows(20)).isNotEqualTo(new SyntheticVisits(8).rows(20));
        assertThat(SyntheticVisits.ofTheDemonstration()).hasSize(500).isEqualTo(SyntheticVisits.ofTheDemonstration());
    }

    @Test
    void every_identity_number_has_its_check_digit() {
        assertThat(new SyntheticVisits(7).rows(50))
                .extracting(row -> row.getOrDefault("公民身份号码", ""))
                .allMatch(number -> number.matches("[0-9]{17}[0-9X]") && sum(number) % 11 == 1);
    }

    @Test
    void as_csv_each_row_is_a_line_below_the_header() {
        var rows = new SyntheticVisits(7).rows(3);

        assertThat(SyntheticVisits.csv(rows).lines())
                .hasSize(4)
                .first()
                .asString()
                .isEqualTo(String.join(",", SyntheticVisits.COLUMNS));
    }

    private static int sum(String number) {
        int sum = number.charAt(17) == 'X' ? 10 : number.charAt(17) - '0';
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return sum;
    }
}
