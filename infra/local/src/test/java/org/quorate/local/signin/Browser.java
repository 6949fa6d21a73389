package org.quorate.local.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser with its cookies, together with the gateway that sent it here. */
final class Browser {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final URI issuer;
    private final String callback;
    private final String verifier = UUID.randomUUID() + "" + UUID.randomUUID();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    Browser(URI issuer, String site) {
        this.issuer = issuer;
        this.callback = site + "/login/oauth2/code/quorate";
    }

    /** From the first redirect to the code with which the browser returns to the gateway. */
    String signIn(String account, String password) throws Exception {
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII)));
        get(issuer + "/oauth2/authorize?"
                + form(Map.of(
                        "response_type", "code",
                        "client_id", "gateway",
                        "scope", "openid profile",
                        "redirect_uri", callback,
                        "code_challenge", challenge,
                        "code_challenge_method", "S256",
                        "state", "here")));
        HttpResponse<String> answer = submit(account, password);
        while (!location(answer).startsWith(callback)) {
            answer = get(location(answer));
        }
        return find(CODE, location(answer));
    }

    /** The page that the browser shows after the form was sent. */
    HttpResponse<String> enter(String account, String password) throws Exception {
        return get(location(submit(account, password)));
    }

    HttpResponse<String> redeem(String code) throws Exception {
        String basic = Base64.getEncoder().encodeToString("gateway:between-the-two-of-us".getBytes(US_ASCII));
        return send(HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "redirect_uri", callback,
                        "code_verifier", verifier)))));
    }

    HttpResponse<String> get(String address) throws Exception {
        return send(HttpRequest.newBuilder(issuer.resolve(address)).header("Accept", "text/html"));
    }

    private HttpResponse<String> submit(String account, String password) throws Exception {
        String csrf = find(CSRF, get(issuer + "/login").body());
        return send(HttpRequest.newBuilder(URI.create(issuer + "/login"))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(Map.of("username", account, "password", password, "_csrf", csrf)))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("no redirect but " + answer.statusCode() + " " + answer.body()));
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
