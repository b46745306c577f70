package io.kaifang.local.keycloak;

import io.kaifang.local.home.Agency;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A demonstration account.
 *
 * @param user what a person signs in as
 * @param role the realm role
 * @param agency the claim {@code agency} of an agency's clerk
 * @param title who that is
 */
public record Account(String user, String role, @Nullable String agency, String title) {

    /** One clerk for each agency, and one person for each other role; two data users, since their rights must differ. */
    public static List<Account> all() {
        var accounts = new ArrayList<Account>();
        for (Agency agency : Agency.all()) {
            accounts.add(new Account("clerk-" + agency.id(), "agency", agency.id(), agency.name()));
        }
        accounts.add(new Account("data-centre", "data-centre", null, "市大数据中心"));
        accounts.add(new Account("authority", "authority", null, "市经济信息化部门"));
        accounts.add(new Account("cyberspace", "cyberspace", null, "市网信部门"));
        accounts.add(new Account("expert", "expert", null, "专家委员会"));
        accounts.add(new Account("user-lin", "data-user", null, "数据利用主体（甲）"));
        accounts.add(new Account("user-chen", "data-user", null, "数据利用主体（乙）"));
        accounts.add(new Account("auditor", "auditor", null, "审计人员"));
        return accounts;
    }

    /** The name under which its password is stored. */
    public String secret() {
        return "account." + user;
    }
}
