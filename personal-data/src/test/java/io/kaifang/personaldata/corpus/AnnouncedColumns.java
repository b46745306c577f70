package io.kaifang.personaldata.corpus;

import io.kaifang.personaldata.ContentKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Columns whose name says what is in them, while the cells show nothing. */
final class AnnouncedColumns {
    static final Map<ContentKind, List<String>> NAMES = Map.ofEntries(
            Map.entry(ContentKind.PERSONAL_NAME, List.of("姓名", "患者姓名", "联系人", "当事人", "监护人姓名", "学生姓名", "申请人姓名", "户主")),
            Map.entry(ContentKind.IDENTITY_CARD, List.of("身份证号", "公民身份号码", "身份证号码", "居民身份证")),
            Map.entry(ContentKind.MOBILE_NUMBER, List.of("手机号", "联系电话", "手机号码", "移动电话")),
            Map.entry(ContentKind.HOME_ADDRESS, List.of("住址", "家庭住址", "户籍地址", "现居住地址")),
            Map.entry(ContentKind.AGE, List.of("年龄", "患者年龄")),
            Map.entry(ContentKind.BIRTH_DATE, List.of("出生年月", "出生日期", "生日")),
            Map.entry(ContentKind.NUMBER_PLATE, List.of("车牌号", "号牌号码", "车牌号码")),
            Map.entry(ContentKind.MAIL_ADDRESS, List.of("电子邮箱")),
            Map.entry(ContentKind.TRAVEL_DOCUMENT, List.of("护照号码")),
            Map.entry(ContentKind.BANK_CARD, List.of("银行卡号", "银行账号")),
            Map.entry(ContentKind.HEALTH, List.of("病史", "诊断结果")));

    private static final List<Function<Dice, String>> NOTHING_SEEN = List.of(
            dice -> "A" + dice.digits(5),
            dice -> "****",
            dice -> dice.draw("0123456789abcdef", 40),
            dice -> "",
            dice -> String.format(Locale.ROOT, "No.%d", dice.between(1, 999)));

    private AnnouncedColumns() {}

    static Function<Dice, String> cells(Dice dice) {
        return dice.pick(NOTHING_SEEN);
    }
}
