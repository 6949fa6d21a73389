package org.quorate.local.verifying;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What anyone can read of a register, without an account. */
public final class PublicApi implements Register {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String tenant;
    private final String root;
    private final String register;
    private final HttpClient http = HttpClient.newHttpClient();

    public PublicApi(URI base, String tenant, String register) {
        this.tenant = tenant;
        this.register = register;
        this.root = base.toString().replaceAll("/+$", "") + "/api/" + tenant;
    }

    @Override
    public String tenant() {
        return tenant;
    }

    @Override
    public String name() {
        return register;
    }

    @Override
    public List<JsonNode> entries() {
        return all("/registers/" + register + "/entries");
    }

    @Override
    public List<String> heads() {
        return all("/registers/" + register + "/heads").stream()
                .map(head -> head.path("jws").asString(""))
                .toList();
    }

    @Override
    public List<JsonNode> released() {
        return all("/registers/" + register + "/released");
    }

    @Override
    public String keys() {
        return read("/.well-known/jwks.json").toString();
    }

    private List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = read(path + "?limit=200" + after);
            page.path("items").forEach(items::add);
            String next = page.path("next").asString("");
            after = next.isEmpty() ? "" : "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        } while (!after.isEmpty());
        return items;
    }

    private JsonNode read(String path) {
        URI uri = URI.create(root + path);
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(uri).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new CannotVerify(uri + " answered " + answer.statusCode() + ".");
            }
            return JSON.readTree(answer.body());
        } catch (IOException | JacksonException e) {
            throw new CannotVerify(uri + " cannot be read: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotVerify("The verification was interrupted.");
        }
    }
}
