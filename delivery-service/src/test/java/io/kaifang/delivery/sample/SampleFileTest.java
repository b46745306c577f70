package io.kaifang.delivery.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.delivery.intake.CheckedFiles;
import io.kaifang.delivery.intake.FileCheck;
import io.kaifang.delivery.store.Column;
import io.kaifang.delivery.store.Columns;
import io.kaifang.delivery.store.ReleasedCsv;
import io.kaifang.delivery.store.VersionFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFileTest {
    private static final Columns PATIENTS = new Columns(List.of(
            new Column("编号", FieldType.TEXT, true, true),
            new Column("姓名", FieldType.TEXT, true, false),
            new Column("手机", FieldType.TEXT, false, false),
            new Column("区", FieldType.TEXT, true, false),
            new Column("费用", FieldType.DECIMAL, false, false),
            new Column("就诊", FieldType.DATE, false, false)));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_sample_keeps_what_a_crowd_shares_and_only_the_shape_of_the_rest() throws IOException {
        List<String[]> rows = sample(2_000);

        assertThat(rows).hasSize(100);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row[0]).startsWith("样本-");
            assertThat(row[1]).isEqualTo("某某");
            assertThat(row[2]).isEqualTo("00000000000");
            assertThat(row[3]).isIn("黄浦区", "静安区", "徐汇区");
            assertThat(row[4]).matches("[0-9.]+");
            assertThat(row[4].replace(".", "").replaceAll("^0+|0+$", "").length())
                    .isLessThanOrEqualTo(3);
            assertThat(row[5]).matches("2022-\\d\\d-01");
        });
        assertThat(rows.stream().map(row -> row[3]).distinct()).hasSize(3);
        assertThat(rows.stream().map(row -> row[0]).distinct()).hasSize(100);
    }

    @Test
    void few_rows_are_no_crowd_and_give_an_empty_sample() throws IOException {
        assertThat(sample(9)).isEmpty();
    }

    /** A telephone number in many rows is still one person's. */
    @Test
    void a_long_number_is_masked_however_often_it_occurs() throws IOException {
        assertThat(sample(600)).allSatisfy(row -> assertThat(row[2]).doesNotContain("138"));
    }

    private List<String[]> sample(int rows) throws IOException {
        StringBuilder csv = new StringBuilder("编号,姓名,手机,区,费用,就诊\n");
        String[] districts = {"黄浦区", "静安区", "徐汇区"};
        IntStream.range(0, rows)
                .forEach(i -> csv.append("p%d,%s,138%08d,%s,%d.%02d,2022-%02d-%02d\n"
                        .formatted(
                                i,
                                new String(new int[] {'王' + i % 200, '乙' + i % 300}, 0, 2),
                                i % 3,
                                districts[i % 3],
                                1000 + i,
                                i % 100,
                                1 + i % 12,
                                1 + i % 28)));
        VersionFolder version = new VersionFolder(folder.resolve("v"));
        FileCheck.Result result =
                CheckedFiles.take(new ByteArrayInputStream(csv.toString().getBytes(UTF_8)), version, PATIENTS, 1 << 20);
        List<String[]> read = new ArrayList<>();
        ReleasedCsv.read(version.sample(), List.of(0, 1, 2, 3, 4, 5), cells -> read.add(cells.clone()));
        assertThat(result.sampleRows()).isEqualTo(read.size());
        return read;
    }
}
