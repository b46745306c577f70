package io.kaifang.rest;

import io.kaifang.contracts.Rule;
import io.kaifang.contracts.Text;

/** What a caller has to be, whatever the service. */
enum CallerRule implements Rule {
    MUST_ACT_FOR_AN_AGENCY(
            new Text("须以数据开放主体身份操作", "Only an agency's account may do this"),
            new Text("请使用带有 agency 声明的账号登录", "Sign in with an account that carries the agency claim")),
    MUST_BE_THE_AGENCYS_OWN(
            new Text("只能处理本数据开放主体的事项", "This belongs to another agency"),
            new Text("请由所属数据开放主体处理", "Ask the owning agency to do this")),
    MUST_BE_A_DATA_USER(
            new Text("须以数据利用主体身份操作", "Only a data user's account may do this"),
            new Text("请使用数据利用主体账号登录", "Sign in as a data user"));

    private final Statement statement;

    CallerRule(Text title, Text remedy) {
        statement = new Statement(Kind.FORBIDDEN, title, remedy);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
