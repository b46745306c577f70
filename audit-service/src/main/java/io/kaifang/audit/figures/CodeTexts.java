package io.kaifang.audit.figures;

import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.RefusalGround;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.agreement.ViolationKind;
import io.kaifang.contracts.classification.Category;

/** The words for the codes that events carry. A constant that is added to one of these enums does not compile without its words. */
public final class CodeTexts {

    /** For an event that lacks the code. */
    public static final Text NOT_STATED = new Text("未注明", "Not stated");

    private CodeTexts() {}

    public static Text of(Category category) {
        return switch (category) {
            case UNCONDITIONAL -> new Text("无条件开放", "Unconditional");
            case CONDITIONAL -> new Text("有条件开放", "Conditional");
            case CLOSED -> new Text("非开放", "Closed");
        };
    }

    public static Text of(ViolationKind kind) {
        return switch (kind) {
            case PLATFORM_RULES -> new Text("违反平台管理制度", "Against the platform's rules");
            case UNLAWFUL_MEANS -> new Text("采用非法手段获取数据", "Data taken by unlawful means");
            case RIGHTS_OF_OTHERS -> new Text("侵犯商业秘密、个人隐私等他人合法权益", "Rights of others infringed");
            case BEYOND_SCENARIO -> new Text("超出约定的利用场景", "Used beyond the agreed scenario");
            case LAW_OR_AGREEMENT -> new Text("违反法律法规或利用协议", "Against law or agreement");
        };
    }

    public static Text of(MeasureKind measure) {
        return switch (measure) {
            case RESTRICT -> new Text("限制访问", "Access restricted");
            case CLOSE -> new Text("关闭访问", "Access closed");
        };
    }

    public static Text of(RefusalGround ground) {
        return switch (ground) {
            case CONDITIONS_NOT_MET -> new Text("不符合开放条件", "The opening conditions are not met");
            case SCENARIO_NOT_ALLOWED -> new Text("利用场景不在开放范围内", "The scenario is not one that the data are open for");
            case SECURITY_NOT_SUFFICIENT -> new Text("数据安全保障不足", "The data would not be kept safe enough");
            case CAPABILITY_NOT_SHOWN -> new Text("未证明资质或技术能力", "Capability is not shown");
            case MIXING_RISK -> new Text("数据融合风险", "Risk of mixing with other data");
            case MORE_THAN_NEEDED -> new Text("超出利用目的所需", "More than the purpose needs");
            case OTHER -> new Text("其他理由", "Another ground");
            case NOT_STATED -> NOT_STATED;
        };
    }
}
