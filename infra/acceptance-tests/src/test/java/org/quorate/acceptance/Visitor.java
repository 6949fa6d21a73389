package org.quorate.acceptance;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.quorate.local.people.DemoPeople;

/** Someone with a browser of their own, a demo person signed in or a resident who is not. */
final class Visitor implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI site;
    private final ChromeDriver browser = Browser.open();

    private Visitor(URI site) {
        this.site = site;
    }

    /** Someone without an account. */
    static Visitor of(URI site) {
        return new Visitor(site);
    }

    static Visitor signedIn(URI site, String name) {
        Visitor visitor = of(site);
        visitor.open("/account");
        visitor.browser.findElement(By.name("username")).sendKeys(name);
        visitor.browser.findElement(By.name("password")).sendKeys(DemoPeople.PASSWORD);
        visitor.browser.findElement(By.cssSelector("form button")).click();
        String account = site.resolve("/account").toString();
        visitor.awaits(_ -> visitor.browser.getCurrentUrl().startsWith(account), "their account");
        return visitor;
    }

    ChromeDriver browser() {
        return browser;
    }

    void open(String place) {
        browser.get(site.resolve(place).toString());
    }

    void follows(String link) {
        press(By.xpath("//main//a[normalize-space(.)='" + link + "']"));
    }

    void presses(String button) {
        press(By.xpath("//main//button[starts-with(normalize-space(.), '" + button + "')]"));
    }

    /** Presses what may be put in place anew at this very moment, as the page keeps up with the meeting. */
    void press(By place) {
        at(place, WebElement::click);
    }

    void enters(String field, String text) {
        at(By.name(field), place -> {
            place.clear();
            place.sendKeys(text);
        });
    }

    /** A day, written as in 2026-05-01. */
    void entersDay(String field, String day) {
        String[] parts = day.split("-");
        enters(field + ".year", parts[0]);
        enters(field + ".month", parts[1]);
        enters(field + ".day", parts[2]);
    }

    void attaches(String field, Path file) {
        at(By.name(field), place -> place.sendKeys(file.toString()));
    }

    /** What there is at an address, read as whoever is signed in. */
    String reads(String place) {
        return String.valueOf(browser.executeAsyncScript(
                "const done = arguments[1]; fetch(arguments[0]).then(answer => answer.text()).then(done)", place));
    }

    void chooses(String field, String label) {
        press(By.xpath("//select[@name='" + field + "']/option[contains(., \"" + label + "\")]"));
    }

    void ticks(String field, String value) {
        press(By.cssSelector("input[name='" + field + "'][value='" + value + "']"));
    }

    /** Where they are, from the site's root on. */
    String place() {
        return URI.create(browser.getCurrentUrl()).getPath();
    }

    /** What the page says, once it stands: while one page gives way to the next, the browser may have neither. */
    String text() {
        return awaits(_ -> textNow(), "a page");
    }

    /** Waits until the page says so, without asking for it anew. */
    void sees(String words) {
        awaits(_ -> textNow().contains(words), words);
    }

    private String textNow() {
        return browser.findElement(By.tagName("body")).getText();
    }

    private void at(By place, Consumer<WebElement> action) {
        awaits(
                _ -> {
                    action.accept(browser.findElement(place));
                    return true;
                },
                place.toString());
    }

    private <T> T awaits(Function<Object, T> condition, String what) {
        return new WebDriverWait(browser, PATIENCE)
                .ignoring(WebDriverException.class)
                .withMessage(() -> "looked for: " + what + "\non a page that says:\n" + textNow())
                .until(condition::apply);
    }

    @Override
    public void close() {
        browser.quit();
    }
}
