package io.kaifang.classification.detect;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Chinese personal names: a common surname and one or two characters, or a compound surname. District and place names begin
 * with surnames too (黄浦区, 金山路), so words that end like places or bodies don't count, and only a column full of names tells.
 */
final class PersonalNameDetector implements Detector {
    private static final Pattern SHAPE = Pattern.compile("[\\p{IsHan}]{2,4}");
    private static final Set<String> COMPOUND =
            Set.of("欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "司徒", "端木", "夏侯");
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟"
            + "姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷段龙陶史贺黎顾毛郝龚邵万覃武钱戴严莫孔向常汤康易乔赖文庞樊殷施洪翟安颜倪季俞章鲁葛伍申尤毕聂焦柳邢岳齐梅庄辛管祝左涂谷祁耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边净宗丛";
    private static final String NOT_A_NAMES_END = "区县市省镇乡村街路道弄里园馆院校站所局厅处部委会队店厂司社行库桥港湖江河山岛湾塔楼城场桥线类型号级率数量量费额度";

    @Override
    public String name() {
        return "personal-name";
    }

    @Override
    public List<String> announcedBy() {
        return List.of("姓名", "联系人", "负责人", "法定代表人", "当事人", "申请人姓名", "患者", "person name", "full name");
    }

    @Override
    public boolean in(String cell) {
        String word = cell.strip();
        if (!SHAPE.matcher(word).matches() || NOT_A_NAMES_END.indexOf(word.charAt(word.length() - 1)) >= 0) {
            return false;
        }
        boolean plain = word.length() <= 3 && SURNAMES.indexOf(word.charAt(0)) >= 0;
        boolean compound = word.length() >= 3 && COMPOUND.contains(word.substring(0, 2));
        return plain || compound;
    }

    @Override
    public double tellingShare() {
        return 0.8;
    }

    @Override
    public double confirmingShare() {
        return 0.3;
    }
}
