package io.kaifang.delivery.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.delivery.QualitySummary;
import io.kaifang.delivery.dataset.DeliveryRule;
import io.kaifang.delivery.store.VersionFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileCheckTest {
    private static final String GOOD = "编号,名称,面积,开业\n1,豫园,12.50,2022-01-02\n2,\"a,\"\"b\"\"\nc\",,\n";
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void good_rows_are_released_as_they_came() throws IOException {
        QualityReport report = CheckedFiles.handedIn(folder, GOOD).report();

        assertThat(report.passed()).isTrue();
        assertThat(report.summary()).isEqualTo(new QualitySummary(2, 0, 0, 0, 0));
        assertThat(released()).isEqualTo(GOOD);
        assertThat(folder.resolve("v/work")).doesNotExist();
        assertThat(new VersionFolder(folder.resolve("v")).columns()).isEqualTo(CheckedFiles.SHOPS);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() throws IOException {
        assertThat(CheckedFiles.handedIn(folder, "\uFEFF" + GOOD).report().passed())
                .isTrue();
        assertThat(released()).isEqualTo(GOOD);
    }

    @Test
    void gb18030_is_told_from_utf_8_by_the_last_row_of_a_file_of_digits() throws IOException {
        StringBuilder digits = new StringBuilder("编号,名称,面积,开业\n");
        for (int i = 1; i < 5_000; i++) {
            digits.append(i).append(",x,,\n");
        }
        String csv = digits.append("5000,㐀𠀀龟,,\n").toString();

        FileCheck.Result result = CheckedFiles.handedIn(folder, csv.getBytes(GB18030));

        assertThat(result.report().encoding()).isEqualTo("GB18030");
        assertThat(released()).isEqualTo(csv);
    }

    @Test
    void a_file_that_changes_its_encoding_is_refused() {
        byte[] utf8 = GOOD.getBytes(UTF_8);
        byte[] both = Arrays.copyOf(utf8, utf8.length + 1);
        both[utf8.length] = (byte) 0xff;
        assertThatThrownBy(() -> CheckedFiles.handedIn(folder, both))
                .satisfies(broken(DeliveryRule.ENCODING_MUST_BE_KNOWN));
    }

    @Test
    void utf_16_is_refused() {
        assertThatThrownBy(() -> CheckedFiles.handedIn(folder, GOOD.getBytes(UTF_16LE)))
                .satisfies(broken(DeliveryRule.ENCODING_MUST_BE_KNOWN));
    }

    @Test
    void the_order_of_columns_is_free_and_the_listings_is_released() throws IOException {
        CheckedFiles.handedIn(folder, "名称,开业,编号,面积\r\n豫园,2022-01-02,1,12.50\r\n");
        assertThat(released()).isEqualTo("编号,名称,面积,开业\r\n1,豫园,12.50,2022-01-02\r\n");
    }

    @Test
    void every_difference_of_the_header_is_told_at_once() {
        assertThatThrownBy(() -> CheckedFiles.handedIn(folder, "编号,编号,名字,面积\n"))
                .isInstanceOfSatisfying(RuleViolated.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(DeliveryRule.HEADER_MUST_EQUAL_THE_FIELDS);
                    assertThat(refusal.faults())
                            .extracting(fault -> fault.field() + " " + fault.code())
                            .containsExactly(
                                    "/header/1 repeated-field",
                                    "/header/2 unknown-field",
                                    "/header missing-field",
                                    "/header missing-field");
                });
    }

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
        assertThat(released()).isEqualTo(csv);
    }

    @Test
    void sql_in_cells_and_headings_stays_text() throws IOException {
        String csv = "编号,名称,面积,开业\n1,\"'); DROP TABLE staged; --\",,\n";
        assertThat(CheckedFiles.handedIn(folder, csv).report().passed()).isTrue();
        assertThat(released()).isEqualTo("编号,名称,面积,开业\n1,'); DROP TABLE staged; --,,\n");
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

    @Test
    void gzip_is_unpacked_and_a_bomb_is_cut_off() throws IOException {
        assertThat(CheckedFiles.handedIn(folder, gzip(GOOD.getBytes(UTF_8)))
                        .report()
                        .passed())
                .isTrue();
        byte[] bomb = gzip(new byte[64 << 20]);
        assertThat(bomb.length).isLessThan(100_000);
        assertThatThrownBy(() -> CheckedFiles.take(
                        new ByteArrayInputStream(bomb),
                        new VersionFolder(folder.resolve("bomb")),
                        CheckedFiles.SHOPS,
                        CheckedFiles.PLENTY))
                .satisfies(broken(DeliveryRule.FILE_MUST_BE_SMALLER));
    }

    @Test
    void half_an_archive_is_refused() throws IOException {
        byte[] whole = gzip(GOOD.repeat(50).getBytes(UTF_8));
        assertThatThrownBy(() -> CheckedFiles.handedIn(folder, Arrays.copyOf(whole, whole.length / 2)))
                .satisfies(broken(DeliveryRule.ARCHIVE_MUST_BE_WHOLE));
    }

    private String released() throws IOException {
        return Files.readString(folder.resolve("v/released.csv"));
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    private static Consumer<Throwable> broken(DeliveryRule rule) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
