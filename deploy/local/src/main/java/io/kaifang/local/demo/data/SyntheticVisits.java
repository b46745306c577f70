package io.kaifang.local.demo.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Visits of people who don't exist, with numbers that pass every check, for the data set about people. The same seed makes the same
 * people.
 */
public final class SyntheticVisits {
    private static final int COUNT = 500;
    private static final long SEED = 2025;

    public static final List<String> COLUMNS =
            List.of("随访编号", "姓名", "公民身份号码", "联系电话", "性别", "区", "随访日期", "慢性病种类", "收缩压", "舒张压", "空腹血糖", "规律服药");

    private static final List<String> FAMILY =
            List.of("赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "沈", "韩", "杨", "朱");
    private static final List<String> GIVEN =
            List.of("建国", "秀英", "文华", "志强", "丽珍", "国平", "美芳", "海涛", "玉兰", "永康", "晓明", "桂芬");
    private static final List<String> DISTRICTS = List.of("黄浦区", "徐汇区", "长宁区", "静安区", "普陀区", "虹口区", "杨浦区", "浦东新区");
    private static final List<String> DISTRICT_CODES =
            List.of("310101", "310104", "310105", "310106", "310107", "310109", "310110", "310115");
    private static final List<String> CONDITIONS = List.of("高血压", "糖尿病", "高血压合并糖尿病");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private final RandomGenerator random;

    SyntheticVisits(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** The same visits for every run of the demonstration. */
    public static List<Map<String, String>> ofTheDemonstration() {
        return new SyntheticVisits(SEED).rows(COUNT);
    }

    /** Visits as rows by column. */
    List<Map<String, String>> rows(int count) {
        List<Map<String, String>> rows = new ArrayList<>(count);
        for (int number = 1; number <= count; number++) {
            rows.add(row(number));
        }
        return rows;
    }

    /** The same as CSV with a header, UTF-8. */
    public static String csv(List<Map<String, String>> rows) {
        StringBuilder csv = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        rows.forEach(row -> csv.append(
                        String.join(",", COLUMNS.stream().map(row::get).toList()))
                .append('\n'));
        return csv.toString();
    }

    private Map<String, String> row(int number) {
        int district = random.nextInt(DISTRICTS.size());
        LocalDate born = LocalDate.of(1935, 1, 1).plusDays(random.nextInt(365 * 35));
        int sequence = 1 + random.nextInt(998);
        Map<String, String> row = new LinkedHashMap<>();
        row.put("随访编号", "SF2025%06d".formatted(number));
        row.put("姓名", pick(FAMILY) + pick(GIVEN));
        row.put("公民身份号码", identityNumber(DISTRICT_CODES.get(district), born, sequence));
        row.put("联系电话", "13" + "%09d".formatted(random.nextInt(1_000_000_000)));
        row.put("性别", sequence % 2 == 1 ? "男" : "女");
        row.put("区", DISTRICTS.get(district));
        row.put("随访日期", LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365)).toString());
        row.put("慢性病种类", pick(CONDITIONS));
        row.put("收缩压", Integer.toString(110 + random.nextInt(60)));
        row.put("舒张压", Integer.toString(65 + random.nextInt(35)));
        row.put("空腹血糖", random.nextInt(10) == 0 ? "" : "%.1f".formatted(4.5 + random.nextDouble() * 6));
        row.put("规律服药", random.nextInt(5) == 0 ? "否" : "是");
        return row;
    }

    /** Eighteen digits with their check digit (GB 11643-1999). */
    private static String identityNumber(String district, LocalDate born, int sequence) {
        String digits = district + born.toString().replace("-", "") + "%03d".formatted(sequence);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + CHECK_DIGITS.charAt(sum % 11);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
