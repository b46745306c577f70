package io.kaifang.classification.tiering;

import static io.kaifang.contracts.Rule.Kind.CONFLICT;
import static io.kaifang.contracts.Rule.Kind.FORBIDDEN;
import static io.kaifang.contracts.Rule.Kind.INVALID;
import static io.kaifang.contracts.Rule.Kind.NOT_FOUND;

import io.kaifang.contracts.Rule;

/** Every business rule of the service. */
public enum TieringRule implements Rule {
    GUIDE_MUST_EXIST(NOT_FOUND, "没有这一版指南", "There is no such guide", "请查看 /guides", "Look at /guides"),
    GUIDE_VERSION_IS_TAKEN(
            CONFLICT,
            "该版本号已发布过另一份指南",
            "Another guide was issued under this version",
            "请使用新的版本号",
            "Choose a new version"),
    GUIDE_MUST_BE_COMPLETE(INVALID, "指南不完整", "The guide is incomplete", "请逐条补齐", "Add what is named"),
    ASSESSMENT_MUST_EXIST(
            NOT_FOUND,
            "没有该清单条目的评估",
            "This listing is not being assessed",
            "清单提交后会自动开始评估",
            "An assessment begins when a listing is proposed"),
    ONLY_THE_AGENCY_CONFIRMS(
            FORBIDDEN,
            "只能确认本机构的数据",
            "An agency confirms its own data only",
            "请由所属机构确认",
            "Have the owning agency confirm"),
    LEVELS_ARE_CONFIRMED(
            CONFLICT,
            "级别已经确认",
            "The levels are confirmed already",
            "如需变更,请提交样本重新评估后再确认",
            "To change them, hand in a sample and confirm what is then proposed"),
    CORRECTION_NEEDS_A_REASON(
            INVALID,
            "与建议不同的级别须说明理由",
            "Levels other than the proposed ones need a reason",
            "请在 correction 中说明",
            "State it in correction"),
    PROOF_CANNOT_BE_ARGUED_AWAY(
            CONFLICT,
            "样本中有可验证的个人信息，不能仅凭说明降低级别",
            "The sample holds personal data that check out: words don't lower the level",
            "请提交脱敏后的样本重新评估，或说明已取得同意",
            "Hand in a sample of the desensitised version, or state the consent"),
    GROUNDS_NEED_A_STATEMENT(
            INVALID,
            "降级依据须有说明",
            "Grounds need a statement",
            "请说明同意如何取得或如何脱敏",
            "Say how consent was obtained, or what was masked"),
    WORDS_NAME_NO_PERSON(
            INVALID,
            "说明中不得出现个人信息",
            "What is stated names no person",
            "说明将永久留存,请删除个人信息",
            "It stays for ever: take personal data out"),
    DESENSITISATION_NEEDS_A_SAMPLE(
            CONFLICT,
            "脱敏版本须以其样本另行评估",
            "A desensitised version is assessed by a sample of its own",
            "请先提交脱敏后的样本",
            "Hand in a sample of the desensitised version first");

    private final Statement statement;

    TieringRule(Kind kind, String zh, String en, String remedyZh, String remedyEn) {
        statement = new Statement(kind, zh, en, remedyZh, remedyEn);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
