package org.quorate.local.people;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.quorate.local.process.CannotStart;
import tools.jackson.databind.json.JsonMapper;

/** Gets bearer tokens for demo people, as scripts do. */
public final class Tokens {
    private final URI issuer;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public Tokens(URI issuer) {
        this.issuer = issuer;
    }

    /** A token for the account, good for an hour. */
    public String of(String account) {
        try {
            HttpResponse<String> answer = http.send(request(account), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new CannotStart("There is no token for " + account + ": " + issuer + " answered "
                        + answer.statusCode() + " " + answer.body());
            }
            return JsonMapper.shared()
                    .readTree(answer.body())
                    .get("access_token")
                    .asString();
        } catch (IOException e) {
            throw new CannotStart("The sign-in at " + issuer + " does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The wait for a token was interrupted.", e);
        }
    }

    private HttpRequest request(String account) {
        String credentials = account + ":" + DemoPeople.PASSWORD;
        String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
    }
}
