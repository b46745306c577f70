package io.kaifang.rest.page;

import io.kaifang.contracts.Rule;
import io.kaifang.contracts.Text;

/** What a request for a page must keep to. */
enum PageRule implements Rule {
    CURSOR_MUST_BE_OURS(
            new Text("游标无效", "The cursor is not one of ours"),
            new Text("请原样使用上一页的 next", "Use the previous page's next as it is"));

    private final Text title;
    private final Text remedy;

    PageRule(Text title, Text remedy) {
        this.title = title;
        this.remedy = remedy;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Text remedy() {
        return remedy;
    }
}
