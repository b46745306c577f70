package io.kaifang.rest.page;

import io.kaifang.contracts.Rule;
import io.kaifang.contracts.Text;

/** What a request for a page must keep to. */
enum PageRule implements Rule {
    CURSOR_MUST_BE_OURS(
            new Text("分页参数无效", "Invalid cursor"), new Text("请使用上一页返回的 next", "Use the previous page's next as it is"));

    private final Statement statement;

    PageRule(Text title, Text remedy) {
        statement = new Statement(Kind.INVALID, title, remedy);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
