package io.kaifang.personaldata.corpus;

import static io.kaifang.personaldata.corpus.LookAlike.looks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Numbers, codes and dates that belong to things. */
final class LookAlikeNumbers {
    private static final String CAPITALS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    private LookAlikeNumbers() {}

    static List<LookAlike> orders() {
        return List.of(
                new LookAlike("orders of 11 digits from 13, running", "字段1", (dice, row) -> "130230" + padded(row, 5)),
                new LookAlike(
                        "orders of 11 digits from 15, by year and day",
                        "单号",
                        (dice, row) -> "15" + padded(row / 40, 5) + padded(row % 40, 4)),
                looks("orders of 11 digits from 2", "流水号", dice -> "2" + dice.digits(10)),
                looks("orders of 11 digits, random", "字段3", dice -> dice.between(1, 9) + dice.digits(10)),
                looks("orders of 15 digits from 20", "内容", dice -> timestamp(dice, "yyyyMMdd") + dice.digits(7)),
                looks("orders of 15 digits, random", "编号", dice -> dice.between(1, 9) + dice.digits(14)),
                new LookAlike(
                        "cases by district, day and number, 15 digits",
                        "字段2",
                        (dice, row) -> "310115" + timestamp(dice, "yyMMdd") + padded(row % 1000, 3)),
                looks("orders of 16 digits", "内容", dice -> timestamp(dice, "yyyyMMdd") + dice.digits(8)),
                looks("orders of 18 digits by day", "字段3", dice -> timestamp(dice, "yyyyMMdd") + dice.digits(10)),
                looks("18 digits like a card, wrong check digit", "内容", Papers::almostIdentityCard),
                looks("18 digits, random", "编码", dice -> dice.between(1, 9) + dice.digits(17)),
                looks("19 digits from 62", "字段5", dice -> "62" + timestamp(dice, "yyMMdd") + dice.digits(11)),
                new LookAlike(
                        "snowflake, 18 digits",
                        "id",
                        (dice, row) -> String.valueOf(
                                732_518_204_416_000_000L + row * 4_194_304_113L + dice.between(0, 4095))),
                new LookAlike(
                        "snowflake, 19 digits",
                        "id",
                        (dice, row) -> String.valueOf(
                                1_661_234_567_890_120_000L + row * 4_194_304_977L + dice.between(0, 4095))),
                looks("18 letters and digits from 91, wrong check", "内容", LookAlikeNumbers::almostCreditCode),
                looks("hexadecimal digest", "指纹", dice -> dice.draw("0123456789abcdef", 32)),
                looks("UUID", "键", dice -> Writing.grouped(dice.draw("0123456789abcdef", 32), "-", 8, 4, 4, 4, 12)),
                looks("hidden serials", "内容", dice -> dice.draw(CAPITALS, 4) + "-" + dice.draw("0123456789ABCDEF", 6)),
                looks(
                        "model numbers",
                        "型号",
                        dice -> dice.draw(CAPITALS, 2) + "-" + dice.between(1, 40) + "00" + dice.draw("ABC", 1)),
                new LookAlike("equipment, letter and 8 digits", "设备编号", (dice, row) -> "E0001" + padded(row, 4)),
                looks("trains", "内容", dice -> dice.draw("GDKZ", 1) + dice.between(1, 9999)),
                looks("flights", "内容", dice -> dice.pick("MU", "CA", "CZ", "FM", "HO") + dice.between(1000, 9999)),
                looks("books, 13 digits", "内容", dice -> "9787" + dice.digits(9)),
                looks(
                        "books, with dashes",
                        "字段3",
                        dice -> "978-7-" + dice.digits(4) + "-" + dice.digits(4) + "-" + dice.digits(1)),
                looks("goods, bar code", "字段4", dice -> "69" + dice.digits(11)),
                looks("stocks", "内容", dice -> dice.pick("600", "000", "300", "688") + dice.digits(3)),
                looks(
                        "stocks with exchange",
                        "内容",
                        dice -> dice.pick("60" + dice.digits(4) + ".SH", "00" + dice.digits(4) + ".SZ")),
                looks(
                        "service lines",
                        "内容",
                        dice -> dice.pick("12345", "12315", "12329", "400-" + dice.digits(3) + "-" + dice.digits(4))),
                looks(
                        "telecom licences",
                        "内容",
                        dice -> dice.pick("沪", "京", "粤", "浙") + dice.pick("A2", "B2", "B1") + "-200"
                                + dice.between(4, 9) + dice.digits(4)),
                looks("site filings", "内容", dice -> "沪ICP备" + dice.digits(8) + "号"),
                looks(
                        "land certificates",
                        "内容",
                        dice -> "沪浦国用(20" + dice.between(10, 19) + ")第" + dice.digits(6) + "号"),
                looks(
                        "document numbers",
                        "文号",
                        dice -> "沪府办规〔20" + dice.between(10, 24) + "〕" + dice.between(1, 90) + "号"),
                looks("national standards", "标准号", dice -> "GB/T " + dice.digits(5) + "-20" + dice.between(10, 23)),
                looks(
                        "section numbers",
                        "条款",
                        dice -> dice.between(1, 12) + "." + dice.between(1, 9) + "." + dice.between(1, 9) + "."
                                + dice.between(1, 9)),
                looks(
                        "versions",
                        "版本",
                        dice -> dice.between(0, 12) + "." + dice.between(0, 30) + "." + dice.between(0, 90)));
    }

    static List<LookAlike> figures() {
        return List.of(
                looks("prices", "字段3", dice -> dice.between(1, 20000) + "." + dice.digits(2)),
                looks("prices with sign", "内容", dice -> "¥" + dice.between(1, 99) + "," + dice.digits(3) + ".00"),
                looks("percentages", "字段2", dice -> dice.between(0, 99) + "." + dice.digits(1) + "%"),
                looks("counts", "数量", dice -> String.valueOf(dice.between(0, 90_000))),
                looks("amounts in yuan", "金额", dice -> dice.between(1, 9) + dice.digits(dice.between(7, 11))),
                looks("temperatures", "内容", dice -> dice.between(-8, 38) + "." + dice.digits(1) + "℃"),
                looks("sizes", "规格", dice -> dice.between(3, 60) * 50 + "*" + dice.between(3, 60) * 50),
                looks("longitudes, three decimals", "经度", dice -> "121." + dice.digits(3)),
                looks("latitudes, three decimals", "字段2", dice -> dice.pick("30.", "31.") + dice.digits(3)),
                looks("positions, three decimals", "内容", dice -> "121." + dice.digits(3) + ",31." + dice.digits(3)),
                looks("postal codes", "内容", dice -> "20" + dice.between(0, 2) + dice.between(0, 9) + dice.digits(2)),
                looks("administrative codes", "内容", dice -> Papers.region(dice)),
                looks(
                        "codes of streets",
                        "字段3",
                        dice -> "3101" + dice.between(10, 20) + padded(dice.between(1, 130), 3)),
                looks(
                        "codes of communities",
                        "字段3",
                        dice -> "3101" + dice.between(10, 20) + padded(dice.between(1, 130), 3)
                                + padded(dice.between(1, 80), 3)),
                looks("mean age", "平均年龄", dice -> dice.between(28, 47) + "." + dice.digits(1)),
                looks("shares of ages", "年龄结构占比", dice -> dice.between(1, 40) + "." + dice.digits(2) + "%"),
                looks("age groups", "年龄段", dice -> dice.pick("0-14岁", "15-59岁", "60-69岁", "70-79岁", "80岁及以上")),
                looks(
                        "age rules",
                        "内容",
                        dice -> dice.pick("年满", "未满")
                                + dice.between(6, 80)
                                + dice.pick("周岁的市民可享受优惠", "周岁的儿童须有成人陪同", "周岁的申请者应提交证明")),
                looks(
                        "ageing figures",
                        "内容",
                        dice -> dice.pick("60", "65", "80") + "岁以上老年人口占比" + dice.between(8, 40) + "." + dice.digits(1)
                                + "%"),
                looks(
                        "births in figures",
                        "内容",
                        dice -> "20" + dice.between(10, 23) + "年出生人口" + dice.between(5, 20) + "." + dice.digits(1)
                                + "万人"),
                looks("age of buildings", "房龄", dice -> dice.between(1, 60) + "年"),
                looks("years", "内容", dice -> String.valueOf(dice.between(1949, 2024))),
                looks("years with 年", "年份", dice -> dice.between(1990, 2024) + "年"),
                looks("quarters", "内容", dice -> "20" + dice.between(10, 24) + "年第" + dice.between(1, 4) + "季度"),
                looks("publication, ISO date", "内容", dice -> timestamp(dice, "yyyy-MM-dd")),
                looks("publication, Chinese date", "字段3", dice -> timestamp(dice, "yyyy年M月d日")),
                looks("publication, month", "字段3", dice -> timestamp(dice, "yyyy年M月")),
                looks("publication, basic date", "内容", dice -> timestamp(dice, "yyyyMMdd")),
                looks("publication under its name", "发布日期", dice -> timestamp(dice, "yyyy/M/d")),
                looks("time stamps, 14 digits", "内容", dice -> timestamp(dice, "yyyyMMddHHmmss")),
                looks("time stamps, 17 digits", "内容", dice -> timestamp(dice, "yyyyMMddHHmmss") + dice.digits(3)),
                looks("time stamps, spelled", "更新时间", dice -> timestamp(dice, "yyyy-MM-dd HH:mm:ss")),
                looks("seconds since 1970", "内容", dice -> "16" + dice.digits(8)),
                looks("milliseconds since 1970", "内容", dice -> "16" + dice.digits(11)),
                looks("times of day", "内容", dice -> timestamp(dice, "HH:mm:ss")),
                looks("opening hours", "内容", dice -> timestamp(dice, "HH:mm") + "-" + timestamp(dice, "HH:mm")));
    }

    /** Figures about people, under names that hold the word for a person's detail. */
    static List<LookAlike> statistics() {
        return List.of(
                        "身份证办理量",
                        "手机普及率",
                        "车牌额度投放数",
                        "户籍人口数",
                        "出生率",
                        "出生人口",
                        "护照签发量",
                        "银行卡交易笔数",
                        "电话用户数",
                        "患病率",
                        "住址登记数",
                        "老年人口年龄中位数",
                        "电子邮箱投诉件数",
                        "姓名重复率")
                .stream()
                .map(column ->
                        looks("statistics: " + column, column, dice -> dice.between(1, 9999) + "." + dice.digits(1)))
                .toList();
    }

    private static String timestamp(Dice dice, String pattern) {
        LocalDateTime moment = LocalDate.of(2021, 1, 1).atStartOfDay().plusSeconds(dice.between(0, 4 * 365 * 86_400));
        return moment.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    }

    private static String almostCreditCode(Dice dice) {
        String code = Papers.creditCode(dice, "91");
        String alphabet = CheckDigits.CREDIT_CODE_ALPHABET;
        int check = alphabet.indexOf(code.charAt(17));
        return code.substring(0, 17) + alphabet.charAt((check + dice.between(1, 30)) % 31);
    }

    private static String padded(int number, int length) {
        return String.format(Locale.ROOT, "%0" + length + "d", number);
    }
}
