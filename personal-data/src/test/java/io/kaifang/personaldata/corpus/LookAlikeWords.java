package io.kaifang.personaldata.corpus;

import static io.kaifang.personaldata.corpus.LookAlike.looks;

import java.util.ArrayList;
import java.util.List;

/** Words, places and names of things that look like names and homes of persons. */
final class LookAlikeWords {
    private LookAlikeWords() {}

    static List<LookAlike> all() {
        List<LookAlike> all = new ArrayList<>(words());
        all.addAll(places());
        for (CleanCells clean : CleanCells.values()) {
            all.add(looks("clean: " + clean, "内容", clean::cell));
        }
        return all;
    }

    private static List<LookAlike> words() {
        return List.of(
                looks("words that begin like surnames", "内容", dice -> list(dice, "words")),
                looks("words that begin like surnames, second list", "字段3", dice -> list(dice, "words-2")),
                looks("words joined by a comma", "标签", dice -> list(dice, "words") + "，" + list(dice, "words")),
                looks("goods", "内容", dice -> list(dice, "goods")),
                looks("goods under their name", "产品名称", dice -> list(dice, "goods")),
                looks("English goods", "内容", dice -> list(dice, "latin-goods") + " " + list(dice, "latin-goods")),
                looks("companies", "内容", LookAlikeWords::company),
                looks(
                        "shops",
                        "字段3",
                        dice -> list(dice, "places") + list(dice, "trade-names") + dice.pick("便利店", "面馆", "超市", "药房")),
                looks("trade names", "内容", dice -> list(dice, "trade-names")),
                looks("schools", "内容", dice -> list(dice, "places") + list(dice, "schools")),
                looks("hospitals", "内容", dice -> "上海市" + list(dice, "districts") + list(dice, "hospitals")),
                looks("hospitals, short", "字段3", dice -> list(dice, "hospitals")),
                looks(
                        "hospital departments",
                        "内容",
                        dice -> dice.pick("心内科", "肿瘤科", "精神科", "感染科", "急诊科", "康复科", "儿科", "皮肤科", "骨科", "眼科")),
                looks(
                        "illnesses of plants",
                        "内容",
                        dice -> dice.pick("水稻", "小麦", "黄瓜", "番茄", "柑橘") + dice.pick("稻瘟病", "赤霉病", "白粉病", "霜霉病", "黄龙病")),
                looks(
                        "bus lines",
                        "线路名称",
                        dice -> dice.pick(
                                list(dice, "places") + dice.between(1, 60) + "路",
                                dice.between(1, 999) + "路",
                                list(dice, "places") + "专线",
                                "沪牌" + dice.between(1, 20) + "路")),
                looks("metro lines", "内容", dice -> "轨道交通" + dice.between(1, 18) + "号线"),
                looks("laws", "依据", dice -> "《上海市公共数据条例》第" + Writing.han(dice.between(1, 90)) + "条"),
                looks("articles", "内容", dice -> "第" + dice.between(1, 90) + "条第" + dice.between(1, 5) + "款"),
                looks("states", "状态", dice -> dice.pick("正常", "异常", "停用", "安全", "高", "中", "低", "未知")),
                looks("industries", "内容", dice -> list(dice, "trades")),
                looks("sites", "内容", dice -> "www." + dice.draw("abcdefghijklmnop", 6) + ".gov.cn"),
                looks("headings", "标题", dice -> list(dice, "districts") + "关于" + list(dice, "words") + "工作的通知"));
    }

    private static List<LookAlike> places() {
        return List.of(
                looks("places without suffix", "内容", dice -> list(dice, "places")),
                looks("places without suffix, second list", "内容", dice -> list(dice, "places-2")),
                looks(
                        "places without suffix, joined",
                        "字段3",
                        dice -> list(dice, "places") + "-" + list(dice, "places")),
                looks("towns", "内容", dice -> list(dice, "places") + "镇"),
                looks(
                        "districts and towns",
                        "字段3",
                        dice -> list(dice, "districts") + list(dice, "places") + dice.pick("镇", "街道")),
                looks("communities", "内容", dice -> list(dice, "places") + dice.pick("第一", "第二", "第三") + "居委会"),
                looks(
                        "communities of all the country",
                        "名称",
                        dice -> list(dice, "places")
                                + dice.pick("东里", "村", "一里", "街", "")
                                + dice.pick("社区居委会", "社区居民委员会", "村村委会", "社区")),
                looks("villages", "内容", dice -> list(dice, "villages")),
                looks("estates", "内容", dice -> list(dice, "estates")),
                looks("estates with a dot", "字段3", dice -> list(dice, "trade-names") + "·" + list(dice, "estates")),
                looks("rivers", "内容", dice -> list(dice, "places") + dice.pick("河", "塘", "浜", "港", "泾")),
                looks("roads", "内容", dice -> list(dice, "streets")),
                looks(
                        "roads and numbers of facilities",
                        "字段3",
                        dice -> list(dice, "streets") + dice.between(1, 1999) + "号"),
                looks("crossings", "内容", dice -> list(dice, "streets") + "近" + list(dice, "streets")),
                looks(
                        "sections of roads",
                        "路段",
                        dice -> list(dice, "streets") + "（" + list(dice, "streets") + "-" + list(dice, "streets")
                                + "）"),
                looks(
                        "roads in pinyin",
                        "内容",
                        dice -> dice.pick("Fangdian", "Renmin", "Nanjing West", "Zhongshan East", "Jinxiu")
                                + dice.pick(" Road", " Street", " Avenue")),
                looks("offices, number and floor", "内容", dice -> office(dice) + dice.between(2, 40) + "楼"),
                looks(
                        "offices, block, floor, room",
                        "字段3",
                        dice -> office(dice) + dice.pick("A座", "B座", "") + floorAndRoom(dice)),
                looks(
                        "offices, number, building, floor",
                        "办公地址",
                        dice -> list(dice, "streets") + dice.between(1, 1999) + "号" + dice.between(1, 12) + "号楼"
                                + dice.between(1, 9) + "楼"),
                looks(
                        "halls",
                        "内容",
                        dice -> dice.between(1, 5) + "号楼" + dice.between(1, 6) + "层"
                                + dice.pick("东侧大厅", "会议室", "服务窗口")),
                looks("works", "内容", dice -> list(dice, "places") + "工业园" + dice.between(1, 30) + "号厂房"),
                looks(
                        "ranges of a lane",
                        "内容",
                        dice -> list(dice, "streets") + dice.between(5, 1999) + "弄1-" + dice.between(20, 90) + "号"),
                looks("numbers of buildings", "楼栋", dice -> dice.between(1, 60) + dice.pick("号楼", "幢")),
                looks(
                        "car parks",
                        "字段3",
                        dice -> list(dice, "streets") + dice.between(1, 1999) + "号地下" + dice.pick("一", "二") + "层停车场"));
    }

    private static String office(Dice dice) {
        return list(dice, "districts") + list(dice, "streets") + dice.between(1, 1999) + "号" + list(dice, "offices");
    }

    private static String floorAndRoom(Dice dice) {
        int floor = dice.between(2, 40);
        return floor + "层" + floor + "0" + dice.between(1, 9) + "室";
    }

    private static String company(Dice dice) {
        return dice.pick("上海", "上海", "浦东", "")
                + list(dice, "trade-names")
                + list(dice, "trades")
                + dice.pick("有限公司", "股份有限公司", "合伙企业");
    }

    private static String list(Dice dice, String list) {
        return dice.pick(Words.of(list));
    }
}
