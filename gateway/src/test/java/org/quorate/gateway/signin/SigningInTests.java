package org.quorate.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.BrowsingGateway;

class SigningInTests extends BrowsingGateway {

    @BeforeEach
    @AfterEach
    void tokensLastAWhile() {
        SIGN_IN.tokensLast(Duration.ofMinutes(5));
    }

    @Test
    void leads_from_the_account_page_to_the_provider_and_back() {
        var answer = browse("/account");

        assertThat(answer.uri().getPath()).isEqualTo("/account");
        assertThat(answer.body())
                .contains("Democratic Services Officer")
                .contains("Gloucestershire County Council")
                .contains("Secretariat");
    }

    @Test
    void keeps_the_cookie_from_scripts_and_from_other_sites() {
        var first = send(request("/account").header("Accept", "text/html"));

        assertThat(first.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .startsWith("quorate=")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax"));
    }

    @Test
    void gives_readers_no_cookie() {
        assertThat(visit("/gloucestershire-cc").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void has_the_services_see_the_persons_token() {
        browse("/account");

        browse("/api/t/funds");

        assertThat(FUNDING.arrived().getFirst().header("Authorization")).startsWith("Bearer ey");
        assertThat(FUNDING.arrived().getFirst().header("Cookie")).isEmpty();
    }

    @Test
    void refreshes_a_token_about_to_expire() {
        SIGN_IN.tokensLast(Duration.ofSeconds(10));
        browse("/account");
        int before = SIGN_IN.refreshed();

        var answer = browse("/api/t/funds");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(SIGN_IN.refreshed()).isEqualTo(before + 1);
    }

    @Test
    void asks_for_proof_before_anything_is_changed_by_cookie() {
        String proof = Jsoup.parse(browse("/account").body())
                .select("input[name=_csrf]")
                .attr("value");

        var without = send(browser, to("/api/t/funds").POST(BodyPublishers.ofString("{}")));
        var with =
                send(browser, to("/api/t/funds").header("X-CSRF-TOKEN", proof).POST(BodyPublishers.ofString("{}")));

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("CSRF");
        assertThat(with.statusCode()).isEqualTo(201);
        assertThat(FUNDING.arrived()).hasSize(1);
    }

    @Test
    void ends_here_and_at_the_provider() throws Exception {
        String proof = Jsoup.parse(browse("/account").body())
                .select("input[name=_csrf]")
                .attr("value");
        String cookie = cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals("quorate"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();

        var answer = client.send(
                to("/sign-out")
                        .header("Cookie", "quorate=" + cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + proof))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location)
                        .startsWith(SIGN_IN.endSession().toString())
                        .contains("id_token_hint=")
                        .contains("post_logout_redirect_uri="));
        assertThat(send(request("/account").header("Cookie", "quorate=" + cookie))
                        .statusCode())
                .isEqualTo(302);
    }
}
