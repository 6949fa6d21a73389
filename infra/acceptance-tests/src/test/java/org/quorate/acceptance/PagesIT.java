package org.quorate.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.quorate.local.demo.Demo;
import org.quorate.local.demo.Story;
import org.quorate.local.people.DemoPeople;
import org.quorate.local.suite.Suite;
import org.quorate.local.suite.SuiteOptions;

/** What anyone sees of the demo in a browser, without an account (R-PUB-1), and how a demo person signs in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    private static final String COUNTY = "/" + Story.COUNTY;
    private static final String BOROUGH = "/" + Story.BOROUGH;

    private Suite suite;
    private ChromeDriver browser;

    @BeforeAll
    void start(@TempDir Path data) {
        Browser.isNeeded();
        suite = Prepared.start(SuiteOptions.in(data));
        new Demo().load(suite.gateway(), suite.issuer(), _ -> {});
        browser = Browser.open();
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (suite != null) {
            suite.close();
        }
    }

    @Test
    void the_front_page_names_the_tenants_and_leads_to_them() {
        open("/");

        assertThat(text())
                .contains("Gloucestershire County Council", "Tewkesbury Borough Council", "NHS Gloucestershire ICB");
        click("Gloucestershire County Council");
        assertThat(text()).contains("Gloucestershire Health and Wellbeing Board");
    }

    @Test
    void a_body_is_shown_with_its_members_and_its_constitution_in_words() {
        open(COUNTY);
        click("Gloucestershire Health and Wellbeing Board");

        assertThat(text()).contains("Director of Public Health", "NHS England", "Quorum");
    }

    @Test
    void a_meeting_is_shown_with_its_quorum_its_agenda_and_its_decisions() {
        open(COUNTY + "/meetings");
        browser.findElements(By.cssSelector("main .q-entry")).stream()
                .filter(entry -> entry.getText().contains("May"))
                .findFirst()
                .orElseThrow()
                .findElement(By.tagName("a"))
                .click();

        assertThat(text()).contains("Social isolation deep dive", "16", "NHS England", "Air Quality Strategy");
    }

    @Test
    void the_register_and_each_decision_in_it_are_shown() {
        open(BOROUGH + "/decisions");

        assertThat(text()).contains("Brockworth pilot");
        browser.findElements(By.partialLinkText("That the spend")).getFirst().click();
        assertThat(text()).containsIgnoringCase("votes").containsIgnoringCase("fingerprint");
    }

    @Test
    void a_register_is_checked_in_front_of_anyone_and_says_how_to_check_it_elsewhere() {
        open(BOROUGH + "/registers");
        click("Tewkesbury Borough Integrated Locality Partnership");

        assertThat(text()).contains("It holds", "none is missing", "infra/verify-register " + suite.gateway());
    }

    @Test
    void the_forward_plan_of_a_body_says_what_is_expected_and_what_came_of_the_rest() {
        open(COUNTY + "/bodies");
        click("Gloucestershire Health and Wellbeing Board");
        click("The year ahead, and by when it must meet");

        assertThat(text()).contains("Child Friendly Gloucestershire", "4 times a year", "Dealt with", "Acknowledged");
    }

    @Test
    void a_fund_is_shown_with_its_balances() {
        open(BOROUGH + "/funds");
        click("Tewkesbury ILP fund");

        assertThat(text()).contains("£250,000.00", "£40,000.00", "£210,000.00");
    }

    @Test
    void indicators_are_compared_in_words_and_drawn_with_their_intervals() {
        open(COUNTY + "/indicators");

        assertThat(text())
                .containsIgnoringCase("better")
                .containsIgnoringCase("similar")
                .containsIgnoringCase("worse");
        browser.findElements(By.partialLinkText("10-11 year olds")).getFirst().click();
        assertThat(browser.findElements(By.cssSelector("svg[role=img], figure svg")))
                .isNotEmpty();
        assertThat(text()).contains("34.3");
    }

    @Test
    void no_page_has_a_fault_that_axe_finds_on_a_desk_or_on_a_phone() {
        for (Dimension screen : List.of(new Dimension(1280, 1800), new Dimension(390, 844))) {
            browser.manage().window().setSize(screen);
            for (String page : List.of(
                    "/",
                    COUNTY,
                    COUNTY + "/meetings",
                    COUNTY + "/decisions",
                    COUNTY + "/bodies",
                    BOROUGH + "/registers",
                    BOROUGH + "/officer-decisions",
                    BOROUGH + "/funds",
                    COUNTY + "/indicators")) {
                open(page);
                assertNoFaults(page);
                for (String place : linksBelow(page)) {
                    open(place);
                    assertNoFaults(place);
                    for (String part : partsOf(place)) {
                        open(part);
                        assertNoFaults(part);
                    }
                }
            }
        }
        browser.manage().window().setSize(new Dimension(1280, 1800));
    }

    @Test
    void a_demo_person_signs_in_sees_who_they_are_and_signs_out() {
        open("/account");
        if (!browser.getCurrentUrl().startsWith(suite.issuer().toString())) {
            browser.findElements(By.partialLinkText("Sign in")).getFirst().click();
        }
        browser.findElement(By.name("username")).sendKeys("gcc-clerk");
        browser.findElement(By.name("password")).sendKeys(DemoPeople.PASSWORD);
        browser.findElement(By.cssSelector("form button")).click();

        open("/account");
        assertThat(text()).contains("Democratic Services Officer", "Secretariat");
        WebElement signOut = browser.findElement(By.xpath("//*[self::button or self::a][contains(., 'Sign out')]"));
        signOut.click();
        open("/");
        assertThat(text()).contains("Sign in");
    }

    private void assertNoFaults(String page) {
        List<Rule> faults = new AxeBuilder().analyze(browser).getViolations();
        assertThat(faults).as(page).extracting(Rule::getId).isEmpty();
    }

    /** The first link to each kind of page below this one. */
    private List<String> linksBelow(String page) {
        return browser.findElements(By.cssSelector("main a[href]")).stream()
                .map(link -> String.valueOf(link.getDomAttribute("href")))
                .filter(place ->
                        place.matches("/[a-z-]+/(bodies|meetings|decisions|funds|indicators|registers)/[^/?#]+")
                                && !place.endsWith("/structure"))
                .limit(1)
                .toList();
    }

    /** The pages about one body that hold the most. */
    private static List<String> partsOf(String place) {
        return place.contains("/bodies/")
                ? List.of(place + "/forward-plan", place + "/attendance/register?from=2019-01-01&to=2022-12-31")
                : List.of();
    }

    private void open(String place) {
        browser.get(suite.gateway().resolve(place).toString());
    }

    private void click(String link) {
        browser.findElement(By.linkText(link)).click();
    }

    private String text() {
        return browser.findElement(By.tagName("body")).getText();
    }
}
