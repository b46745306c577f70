package io.kaifang.local.keycloak;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.local.home.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The realm {@code kaifang} as Keycloak imports it at its first start. */
record Realm(Secrets secrets, int gatewayPort) {
    static final String NAME = "kaifang";
    private static final List<String> ROLES =
            List.of("agency", "data-centre", "authority", "cyberspace", "expert", "data-user", "auditor");

    String json() throws JsonProcessingException {
        var realm = Map.ofEntries(
                entry("realm", NAME),
                entry("enabled", true),
                // Loopback only, hence without TLS.
                entry("sslRequired", "none"),
                entry("accessTokenLifespan", 900),
                entry("bruteForceProtected", true),
                entry(
                        "roles",
                        Map.of(
                                "realm",
                                ROLES.stream().map(role -> Map.of("name", role)).toList())),
                entry("components", Map.of("org.keycloak.userprofile.UserProfileProvider", List.of(userProfile()))),
                entry("clients", clients()),
                entry("users", users()));
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(realm);
    }

    /** Nobody may change the agency they act for, so the attribute is an administrator's. */
    private static Map<String, Object> userProfile() throws JsonProcessingException {
        Map<String, Object> own = Map.of("view", List.of("admin", "user"), "edit", List.of("admin", "user"));
        Map<String, Object> admins = Map.of("view", List.of("admin", "user"), "edit", List.of("admin"));
        var attributes = List.of(
                Map.of("name", "username", "permissions", own),
                Map.of("name", "email", "permissions", own),
                Map.of("name", "firstName", "permissions", own),
                Map.of("name", "lastName", "permissions", own),
                Map.of("name", "agency", "permissions", admins));
        String profile = new ObjectMapper().writeValueAsString(Map.of("attributes", attributes));
        return Map.of(
                "providerId", "declarative-user-profile", "config", Map.of("kc.user.profile.config", List.of(profile)));
    }

    private List<Map<String, Object>> clients() {
        var clients = new ArrayList<Map<String, Object>>();
        clients.add(publicClient("kaifang-cli", true, List.of("http://127.0.0.1/*", "http://localhost/*")));
        clients.add(publicClient(
                "kaifang-portal",
                false,
                List.of("http://localhost:" + gatewayPort + "/*", "http://127.0.0.1:" + gatewayPort + "/*")));
        MachineClient.all().forEach(machine -> clients.add(machineClient(machine)));
        return clients;
    }

    private static Map<String, Object> publicClient(String id, boolean direct, List<String> redirects) {
        return Map.ofEntries(
                entry("clientId", id),
                entry("publicClient", true),
                entry("directAccessGrantsEnabled", direct),
                entry("standardFlowEnabled", true),
                entry("redirectUris", redirects),
                entry("webOrigins", List.of("+")),
                entry("attributes", Map.of("pkce.code.challenge.method", "S256")),
                entry("protocolMappers", mappers()));
    }

    private Map<String, Object> machineClient(MachineClient machine) {
        return Map.of(
                "clientId", machine.id(),
                "secret", secrets.of(machine.secret()),
                "publicClient", false,
                "serviceAccountsEnabled", true,
                "standardFlowEnabled", false,
                "directAccessGrantsEnabled", false,
                "protocolMappers", mappers());
    }

    private static List<Map<String, Object>> mappers() {
        return List.of(
                mapper(
                        "agency",
                        "oidc-usermodel-attribute-mapper",
                        Map.of(
                                "user.attribute", "agency",
                                "claim.name", "agency",
                                "jsonType.label", "String",
                                "access.token.claim", "true",
                                "id.token.claim", "true")),
                mapper(
                        "audience",
                        "oidc-audience-mapper",
                        Map.of(
                                "included.custom.audience", "kaifang",
                                "access.token.claim", "true")));
    }

    private static Map<String, Object> mapper(String name, String kind, Map<String, String> config) {
        return Map.of("name", name, "protocol", "openid-connect", "protocolMapper", kind, "config", config);
    }

    private List<Map<String, Object>> users() {
        Stream<Map<String, Object>> people = Account.all().stream().map(account -> {
            var user = user(account.user(), account.role(), account.agency());
            user.put("lastName", account.title());
            user.put(
                    "credentials",
                    List.of(Map.of("type", "password", "value", secrets.of(account.secret()), "temporary", false)));
            return user;
        });
        Stream<Map<String, Object>> machines = MachineClient.all().stream().map(machine -> {
            var user = user("service-account-" + machine.id(), machine.role(), machine.agency());
            user.put("serviceAccountClientId", machine.id());
            return user;
        });
        return Stream.concat(people, machines).toList();
    }

    private static Map<String, Object> user(String name, String role, @Nullable String agency) {
        var user = new TreeMap<String, Object>();
        user.put("username", name);
        user.put("enabled", true);
        user.put("realmRoles", List.of("default-roles-" + NAME, role));
        if (agency != null) {
            user.put("attributes", Map.of("agency", List.of(agency)));
        }
        return user;
    }
}
