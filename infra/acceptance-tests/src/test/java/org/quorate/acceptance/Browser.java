package org.quorate.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real browser without a window. */
final class Browser {

    private static final List<String> CHROMES =
            List.of("/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser");
    private static final List<String> DRIVERS = List.of("/usr/bin/chromedriver", "/usr/local/bin/chromedriver");
    private static final Dimension DESK = new Dimension(1280, 1800);

    private Browser() {}

    /** Why there is none on this machine; empty where there is. */
    private static Optional<String> missing() {
        return first(CHROMES).isPresent() && first(DRIVERS).isPresent()
                ? Optional.empty()
                : Optional.of("Chromium and its driver are not installed: the pages are not tested in a browser.");
    }

    /** Says why, and leaves the tests at hand out, where there is none. */
    static void isNeeded() {
        missing().ifPresent(why -> {
            System.out.println("SKIPPED: " + why);
            Assumptions.abort(why);
        });
    }

    static ChromeDriver open() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(first(CHROMES).orElseThrow());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-dev-shm-usage",
                "--disable-sync");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(first(DRIVERS).orElseThrow()).toFile())
                .build();
        ChromeDriver browser = new ChromeDriver(service, options);
        browser.manage().window().setSize(DESK);
        browser.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
        return browser;
    }

    private static Optional<String> first(List<String> places) {
        return Stream.of(places)
                .flatMap(List::stream)
                .filter(place -> Files.isExecutable(Path.of(place)))
                .findFirst();
    }
}
