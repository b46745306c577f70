package io.kaifang.delivery.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.delivery.intake.CheckedFiles;
import io.kaifang.delivery.store.Column;
import io.kaifang.delivery.store.Columns;
import io.kaifang.delivery.store.ServedColumns;
import io.kaifang.delivery.store.VersionFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An attack on samples: few persons in many rows, so that a crowd of rows shares what identifies one of them (Art. 22). */
class FewPersonsTest {
    private static final List<List<String>> PERSONS = List.of(
            List.of("王小明", "沪A12345", "138-1234-5678", "wang@example.com", "新叶村1组1号", "35", "1985-03-12", "糖尿病"),
            List.of("李伟", "沪B67X89", "135 1111 9999", "li@example.com", "莲花路12弄3号501室", "42", "1979-11-02", "高血压"),
            List.of("迪丽热巴·迪力木拉提", "沪AD12345", "013912345678", "di@example.com", "人民路5号2幢3室", "28", "1993-06-30", "肺结核"),
            List.of("欧阳娜", "苏E9K8M7", "021-65432109", "ou@example.com", "幸福里8栋2单元601", "61", "1960-01-15", "抑郁症"),
            List.of("张某某", "浙C55555", "18612345678", "zhang@example.com", "东风村3组18号", "19", "2002-12-24", "艾滋病"));
    private static final Columns ANNOUNCED = columns(
            column("驾驶员", FieldType.TEXT),
            column("车牌", FieldType.TEXT),
            column("电话", FieldType.TEXT),
            column("邮箱", FieldType.TEXT),
            column("住址", FieldType.TEXT),
            column("年龄", FieldType.INTEGER),
            column("出生日期", FieldType.DATE),
            column("病史", FieldType.TEXT));
    private static final Columns NEUTRAL = columns(
            column("甲", FieldType.TEXT),
            column("乙", FieldType.TEXT),
            column("丙", FieldType.TEXT),
            column("丁", FieldType.TEXT),
            column("戊", FieldType.TEXT),
            column("年龄", FieldType.INTEGER),
            column("出生日期", FieldType.DATE),
            column("己", FieldType.TEXT));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void no_sample_shows_anything_of_five_persons_in_six_hundred_rows() throws IOException {
        assertThat(sample(ANNOUNCED, 600)).hasSize(101).allSatisfy(FewPersonsTest::showsNobody);
    }

    @Test
    void nor_where_the_columns_names_announce_nothing() throws IOException {
        assertThat(sample(NEUTRAL, 600)).hasSize(101).allSatisfy(FewPersonsTest::showsNobody);
    }

    /** What a later tiering names is no more shown in samples that were made before. */
    @Test
    void a_column_that_is_marked_afterwards_keeps_its_shape_only() throws IOException {
        sample(ANNOUNCED, 600);
        String served = new String(
                ServedSample.read(
                        folder.resolve("v").resolve("sample.csv"), ServedColumns.all(ANNOUNCED), Set.of("班次", "编号")),
                UTF_8);

        assertThat(served).doesNotContain("早班").contains("样本-001,", ",某某\n");
    }

    @Test
    void columns_beside_them_keep_their_values_in_their_shares() throws IOException {
        List<String> lines = sample(ANNOUNCED, 600);

        assertThat(lines.stream().filter(line -> line.endsWith(",早班"))).hasSize(67);
        assertThat(lines.stream().filter(line -> line.endsWith(",晚班"))).hasSize(33);
    }

    private static void showsNobody(String line) {
        for (List<String> person : PERSONS) {
            for (String told : person) {
                assertThat(Arrays.asList(line.split(","))).doesNotContain(told);
            }
        }
    }

    private List<String> sample(Columns columns, int rows) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("编号," + String.join(",", columns.names().subList(1, columns.size())));
        IntStream.range(0, rows)
                .forEach(row -> lines.add("t" + row + "," + String.join(",", PERSONS.get(row % PERSONS.size())) + ","
                        + (row % 3 == 0 ? "晚班" : "早班")));
        VersionFolder version = new VersionFolder(folder.resolve("v"));
        CheckedFiles.take(
                new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(UTF_8)), version, columns, 1 << 20);
        return Files.readAllLines(version.sample(), UTF_8);
    }

    private static Column column(String name, FieldType type) {
        return new Column(name, type, false, false);
    }

    private static Columns columns(Column... of) {
        List<Column> all = new ArrayList<>();
        all.add(new Column("编号", FieldType.TEXT, true, true));
        all.addAll(List.of(of));
        all.add(column("班次", FieldType.TEXT));
        return new Columns(all);
    }
}
