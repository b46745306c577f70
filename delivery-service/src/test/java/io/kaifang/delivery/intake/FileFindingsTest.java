package io.kaifang.delivery.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.kaifang.contracts.delivery.QualitySummary;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the check of a file finds in its rows and cells. */
class FileFindingsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void wrong_missing_and_repeated_values_refuse_the_version_and_are_pointed_at() throws IOException {
        QualityReport report = CheckedFiles.handedIn(
                        folder, "编号,名称,面积,开业\n1,甲,1.0,2022-02-30\nx,乙,,\n3, ,,\n1,丁,一,\n1,戊,,\n")
                .report();

        assertThat(report.passed()).isFalse();
        assertThat(report.summary()).isEqualTo(new QualitySummary(5, 0, 3, 1, 2));
        assertThat(report.faults())
                .containsExactly(
                        FileFinding.inCell(FindingKind.WRONG_VALUE, 1, 2, "开业"),
                        FileFinding.inCell(FindingKind.WRONG_VALUE, 2, 3, "编号"),
                        FileFinding.inCell(FindingKind.MISSING_VALUE, 3, 4, "名称"),
                        FileFinding.inCell(FindingKind.WRONG_VALUE, 4, 5, "面积"),
                        FileFinding.duplicate(4, 1),
                        FileFinding.duplicate(5, 1));
        assertThat(folder.resolve("v/released.csv")).doesNotExist();
        assertThat(folder.resolve("v/released.parquet")).doesNotExist();
    }

    @Test
    void rows_with_too_few_or_too_many_cells_and_blank_lines_are_malformed() throws IOException {
        QualityReport report = CheckedFiles.handedIn(folder, "编号,名称,面积,开业\n1,甲\n\n2,乙,,,\n3,丙,,\n\n\n")
                .report();

        assertThat(report.summary().malformedRows()).isEqualTo(3);
        assertThat(report.faults())
                .extracting(FileFinding::row, FileFinding::line)
                .containsExactly(tuple(1L, 2L), tuple(2L, 3L), tuple(3L, 4L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,\"甲,,\n2,乙,,\n", "1,\"甲\"x,,\n2,乙,,\n", "1,甲,,\"\n"})
    void a_broken_quote_ends_the_reading_and_refuses_the_version(String rows) throws IOException {
        QualityReport report =
                CheckedFiles.handedIn(folder, "编号,名称,面积,开业\n" + rows).report();
        assertThat(report.passed()).isFalse();
        assertThat(report.faults()).extracting(FileFinding::kind).contains(FindingKind.BROKEN_QUOTES);
    }

    @Test
    void a_quote_inside_a_bare_cell_is_malformed() throws IOException {
        assertThat(CheckedFiles.handedIn(folder, "编号,名称,面积,开业\n1,5\"管\",,\n")
                        .report()
                        .summary()
                        .malformedRows())
                .isEqualTo(1);
    }

    @Test
    void an_odd_number_of_quotes_in_bare_cells_breaks_nothing_but_their_row() throws IOException {
        QualityReport report =
                CheckedFiles.handedIn(folder, "编号,名称,面积,开业\n1,5\"管,,\n2,乙,,\n").report();
        assertThat(report.faults())
                .extracting(FileFinding::row, FileFinding::kind)
                .containsExactly(tuple(1L, FindingKind.MALFORMED_ROW));
    }

    @Test
    void a_quote_that_swallows_the_file_does_not_fill_memory() throws IOException {
        String csv = "编号,名称,面积,开业\n1,\"" + "x".repeat(1_040_000) + "\n";
        assertThat(CheckedFiles.handedIn(folder, csv).report().passed()).isFalse();
    }

    @Test
    void suspicious_cells_are_reported_and_left_alone() throws IOException {
        String csv =
                "编号,名称,面积,开业\n007,=HYPERLINK(\"\"),,\n8, 空格,-1.5,\n9,@SUM,,\n10,a\u0007b,,\n11,-5,+3.2,\n12,+cmd|x,,\n"
                        .replace("(\"\")", "(1)");
        QualityReport report = CheckedFiles.handedIn(folder, csv).report();

        assertThat(report.passed()).isTrue();
        assertThat(report.suspicions())
                .extracting(finding -> finding.row() + " " + finding.kind().code())
                .containsExactly(
                        "1 leading-zeros",
                        "1 formula",
                        "2 surrounding-space",
                        "3 formula",
                        "4 control-character",
                        "6 formula");
        assertThat(CheckedFiles.released(folder)).isEqualTo(csv);
    }

    @Test
    void sql_in_cells_and_headings_stays_text() throws IOException {
        String csv = "编号,名称,面积,开业\n1,\"'); DROP TABLE staged; --\",,\n";
        assertThat(CheckedFiles.handedIn(folder, csv).report().passed()).isTrue();
        assertThat(CheckedFiles.released(folder)).isEqualTo("编号,名称,面积,开业\n1,'); DROP TABLE staged; --,,\n");
    }

    @Test
    void a_report_shows_the_first_thousand_and_counts_all() throws IOException {
        StringBuilder csv = new StringBuilder("编号,名称,面积,开业\n");
        for (int i = 0; i < 3_000; i++) {
            csv.append("1,甲,x,\n");
        }
        QualityReport report = CheckedFiles.handedIn(folder, csv.toString()).report();
        assertThat(report.faults()).hasSize(1_000);
        assertThat(report.summary()).isEqualTo(new QualitySummary(3_000, 0, 3_000, 0, 2_999));
    }

    @Test
    void a_file_without_rows_is_refused() throws IOException {
        assertThat(CheckedFiles.handedIn(folder, "编号,名称,面积,开业\n").report().passed())
                .isFalse();
    }
}
