package io.kaifang.delivery.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.backbone.jdbc.SqlFailed;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.delivery.QualitySummary;
import io.kaifang.delivery.dataset.DeliveryRule;
import io.kaifang.delivery.store.VersionFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file must be to be read at all: its encoding, header and archive. */
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
        assertThat(CheckedFiles.released(folder)).isEqualTo(GOOD);
        assertThat(folder.resolve("v/work")).doesNotExist();
        assertThat(new VersionFolder(folder.resolve("v")).columns()).isEqualTo(CheckedFiles.SHOPS);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() throws IOException {
        assertThat(CheckedFiles.handedIn(folder, "\uFEFF" + GOOD).report().passed())
                .isTrue();
        assertThat(CheckedFiles.released(folder)).isEqualTo(GOOD);
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
        assertThat(CheckedFiles.released(folder)).isEqualTo(csv);
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
        assertThat(CheckedFiles.released(folder)).isEqualTo("编号,名称,面积,开业\r\n1,豫园,12.50,2022-01-02\r\n");
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

    @Test
    void a_version_that_cannot_be_written_fails_and_leaves_no_work_behind() throws IOException {
        Files.createDirectories(folder.resolve("v/released.parquet/in-the-way"));
        assertThatThrownBy(() -> CheckedFiles.handedIn(folder, GOOD)).isInstanceOf(SqlFailed.class);
        assertThat(folder.resolve("v/work")).doesNotExist();
    }

    @Test
    void a_folder_that_cannot_be_made_fails_as_what_it_is() throws IOException {
        Files.writeString(folder.resolve("v"), "a file where the folder should be");
        assertThatThrownBy(() -> CheckedFiles.handedIn(folder, GOOD)).isInstanceOf(FileAlreadyExistsException.class);
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
