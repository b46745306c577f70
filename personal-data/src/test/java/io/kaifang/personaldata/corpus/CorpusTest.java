package io.kaifang.personaldata.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.personaldata.corpus.CorpusColumn.Contaminated;
import io.kaifang.personaldata.corpus.CorpusColumn.Harmless;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private final List<CorpusColumn> columns = new Corpus(1).columns().toList();

    @Test
    void it_is_large_enough_to_measure_with() {
        assertThat(columns).hasSizeGreaterThanOrEqualTo(300);
        assertThat(columns).allSatisfy(column -> assertThat(column.cells()).hasSizeGreaterThanOrEqualTo(1_000));
        assertThat(columns.stream().filter(column -> column.truth() instanceof Harmless))
                .hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void as_many_cells_hold_a_form_as_it_says() {
        for (CorpusColumn column : columns) {
            if (column.truth() instanceof Contaminated truth) {
                assertThat(column.held()).hasSize(column.cells().size() * truth.percent() / 100);
            }
        }
    }

    @Test
    void the_same_seed_makes_the_same_columns_and_another_seed_others() {
        assertThat(new Corpus(1).columns().toList()).isEqualTo(columns);
        assertThat(new Corpus(2).columns().toList()).isNotEqualTo(columns);
    }

    @Test
    void no_two_forms_and_no_two_harmless_columns_are_taken_for_one() {
        assertThat(Corpus.forms().stream().map(form -> form.kind() + form.name()))
                .doesNotHaveDuplicates();
        assertThat(Corpus.lookAlikes().stream().map(LookAlike::what)).doesNotHaveDuplicates();
    }

    /** Numbers that the standards themselves, or bodies that everybody knows, give as examples. */
    @Test
    void check_digits_are_those_of_the_standards() {
        assertThat(CheckDigits.identity("11010519491231002")).isEqualTo('X');
        assertThat(CheckDigits.identity("44052418800101001")).isEqualTo('4');
        assertThat(CheckDigits.creditCode("91350100M000100Y4")).isEqualTo('3');
        assertThat(CheckDigits.organisation("D2143569")).isEqualTo('X');
        assertThat(CheckDigits.luhn("7992739871")).isEqualTo('3');
    }
}
