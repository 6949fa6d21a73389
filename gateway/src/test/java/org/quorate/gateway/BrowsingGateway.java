package org.quorate.gateway;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/** The gateway at a known port, and a browser that keeps cookies: who comes to the sign-in is the county's clerk. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
public abstract class BrowsingGateway extends RunningGateway {

    private static final int PORT = TestSocketUtils.findAvailableTcpPort();

    protected final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    protected final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    @DynamicPropertySource
    static void ownPort(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
    }

    protected HttpResponse<String> browse(String path) {
        return send(browser, to(path).header("Accept", path.startsWith("/api") ? "application/json" : "text/html"));
    }

    protected Document open(String path) {
        return Jsoup.parse(browse(path).body());
    }

    /** Sends the form of a page, filled in where said, as it stands elsewhere. */
    protected HttpResponse<String> submit(String path, Document page, Map<String, String> entries) {
        var fields = new LinkedHashMap<String, String>();
        for (Element field : page.select("main form").last().select("[name]")) {
            boolean chosen = !field.hasAttr("type")
                    || !field.attr("type").matches("radio|checkbox|submit")
                    || field.hasAttr("checked");
            if (chosen) fields.put(field.attr("name"), field.is("select") ? selected(field) : field.val());
        }
        fields.putAll(entries);
        return post(path, fields);
    }

    protected HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                browser,
                to(path).header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** What was posted to a path of meetings-service, at whichever of its instances. */
    protected static String sentTo(String path) {
        return Stream.of(MEETINGS, MORE_MEETINGS)
                .flatMap(each -> each.arrivedAt(path).stream())
                .filter(each -> each.method().equals("POST"))
                .findFirst()
                .orElseThrow()
                .body();
    }

    protected static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + path));
    }

    protected static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String selected(Element select) {
        Element option = select.selectFirst("option[selected]");
        return option == null ? "" : option.val();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
