package io.kaifang.gateway.page;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.gateway.page.ServiceHealth.State;
import java.util.Locale;
import java.util.Map;

/** What runs here. */
final class HomePage {
    private HomePage() {}

    static String of(Map<SuiteService, State> states, boolean english) {
        StringBuilder rows = new StringBuilder();
        states.forEach((service, state) -> rows.append("<tr><th scope=\"row\">")
                .append(english ? service.duty().en() : service.duty().zh())
                .append("</th><td><code>")
                .append(service.id())
                .append("</code></td><td class=\"")
                .append(state.name().toLowerCase(Locale.ROOT))
                .append("\">")
                .append(word(state, english))
                .append("</td></tr>\n"));
        String body = (english ? ENGLISH : CHINESE).formatted(rows);
        return Html.page(english, english ? "Kaifang: open public data" : "开放 Kaifang：公共数据开放平台", body);
    }

    private static String word(State state, boolean english) {
        return switch (state) {
            case READY -> english ? "● ready" : "● 就绪";
            case NOT_READY -> english ? "◐ not ready" : "◐ 未就绪";
            case DOWN -> english ? "○ down" : "○ 未运行";
        };
    }

    private static final String CHINESE = """
            <header><h1>开放 <span>Kaifang</span></h1><p class="lang"><a href="/?lang=en" hreflang="en">English</a></p></header>
            <main>
            <p>公共数据在此向社会开放：清单、分级分类、申请、协议、交付，每一步可审计、可追溯。</p>
            <h2>运行状态</h2>
            <table><thead><tr><th>职能</th><th>服务</th><th>状态</th></tr></thead><tbody>
            %s</tbody></table>
            <h2>从这里开始</h2>
            <ul>
            <li><a href="/listings">开放清单</a>：无需账号</li>
            <li><a href="/api">接口说明</a>（<a href="/openapi.json">OpenAPI</a>）</li>
            <li><a href="/ledger/checkpoint">账本检查点</a>：任何人可验证</li>
            <li><a href="/work-calendars">工作日历</a>：审核期限依此计算</li>
            </ul>
            </main>
            """;

    private static final String ENGLISH = """
            <header><h1>Kaifang <span>开放</span></h1><p class="lang"><a href="/?lang=zh" hreflang="zh">中文</a></p></header>
            <main>
            <p>Public data, opened to everyone: listings, tiering, applications, agreements, delivery; each step can be audited and traced.</p>
            <h2>What runs here</h2>
            <table><thead><tr><th>Does</th><th>Service</th><th>State</th></tr></thead><tbody>
            %s</tbody></table>
            <h2>Start here</h2>
            <ul>
            <li><a href="/listings">The opening list</a>: no account needed</li>
            <li><a href="/api?lang=en">The API, described</a> (<a href="/openapi.json">OpenAPI</a>)</li>
            <li><a href="/ledger/checkpoint">The ledger's checkpoint</a>: anyone may verify it</li>
            <li><a href="/work-calendars">The work calendar</a>, by which deadlines are counted</li>
            </ul>
            </main>
            """;
}
