package org.quorate.local.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.local.people.Tokens;
import org.quorate.local.process.FreePorts;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SigningInTests {
    static final String SITE = "http://localhost:8080";

    @TempDir
    static Path directory;

    static URI issuer;
    static ConfigurableApplicationContext signIn;

    @BeforeAll
    static void start() {
        int port = FreePorts.any();
        issuer = URI.create("http://localhost:" + port);
        signIn = SignInApplication.application()
                .run(
                        "--QUORATE_PORT=" + port,
                        "--QUORATE_OIDC_ISSUER=" + issuer,
                        "--QUORATE_PUBLIC_URL=" + SITE,
                        "--QUORATE_OIDC_CLIENT_SECRET=between-the-two-of-us",
                        "--QUORATE_SIGNING_KEY=" + directory.resolve("key.json"));
    }

    @AfterAll
    static void stop() {
        signIn.close();
    }

    @Test
    void a_script_gets_a_token_with_the_roles_of_the_office() throws Exception {
        JWTClaimsSet claims = claims(new Tokens(issuer).of("gcc-clerk"));

        assertThat(claims.getSubject()).isEqualTo("gcc-clerk");
        assertThat(claims.getIssuer()).isEqualTo(issuer.toString());
        assertThat(claims.getStringClaim("name")).isEqualTo("Democratic Services Officer");
        assertThat(claims.getJSONObjectClaim("tenants"))
                .containsOnly(
                        entry("gloucestershire-cc", List.of("secretariat")),
                        entry("nhs-gloucestershire-icb", List.of("secretariat")));
        assertThat(claims.getClaim("platform")).isNull();
        assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
                .isEqualTo(3_600_000);
    }

    @Test
    void the_operator_has_a_role_on_the_platform_and_in_no_tenant() throws Exception {
        JWTClaimsSet claims = claims(new Tokens(issuer).of("operator"));

        assertThat(claims.getStringListClaim("platform")).containsExactly("operator");
        assertThat(claims.getJSONObjectClaim("tenants")).isEmpty();
    }

    @Test
    void a_person_signs_in_through_the_gateway() throws Exception {
        var browser = new Browser(issuer, SITE);

        String code = browser.signIn("tbc-chief-executive", "quorate");
        JsonNode tokens = JsonMapper.shared().readTree(browser.redeem(code).body());

        for (String kind : List.of("access_token", "id_token")) {
            JWTClaimsSet claims = claims(tokens.get(kind).asString());
            assertThat(claims.getSubject()).isEqualTo("tbc-chief-executive");
            assertThat(claims.getStringClaim("name")).isEqualTo("Chief Executive");
            assertThat(claims.getJSONObjectClaim("tenants"))
                    .containsExactly(Map.entry("tewkesbury-bc", List.of("member")));
        }
        assertThat(tokens.get("refresh_token").asString()).isNotBlank();
    }

    @Test
    void a_code_is_worth_nothing_without_the_proof_key() throws Exception {
        var thief = new Browser(issuer, SITE);
        String code = new Browser(issuer, SITE).signIn("tbc-finance", "quorate");

        HttpResponse<String> answer = thief.redeem(code);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_grant");
    }

    @Test
    void a_wrong_password_leads_back_to_the_page_with_a_message() throws Exception {
        var browser = new Browser(issuer, SITE);

        HttpResponse<String> answer = browser.enter("tbc-clerk", "quorum");

        assertThat(answer.body()).contains("role=\"alert\"").contains("The user name or the password is not right.");
    }

    @Test
    void the_page_lists_the_people_and_has_a_label_for_every_field() throws Exception {
        String page =
                new Browser(issuer, SITE).get(issuer + "/login?as=auditor").body();

        assertThat(page)
                .contains("<html lang=\"en-GB\">", "<label for=\"username\">", "<label for=\"password\">")
                .contains("value=\"auditor\"")
                .contains("Community and Economic Development Manager");
    }

    @Test
    void what_is_asked_for_in_the_address_is_shown_as_text() throws Exception {
        String page = new Browser(issuer, SITE)
                .get(issuer + "/login?as=%22%3E%3Cscript%3E")
                .body();

        assertThat(page).doesNotContain("<script>");
    }

    @Test
    void its_session_has_a_name_of_its_own() throws Exception {
        HttpResponse<String> page = new Browser(issuer, SITE).get(issuer + "/login");

        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("QUORATE_SIGN_IN=");
    }

    private static JWTClaimsSet claims(String token) throws Exception {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }
}
