package org.quorate.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;

/** Goes through pages on a desk and on a phone, as whoever is signed in sees them. */
final class Axe {

    private static final List<Dimension> SCREENS = List.of(new Dimension(1280, 1800), new Dimension(390, 844));

    private Axe() {}

    static void findsNoFaultBelow(String place, String pages, Visitor visitor) {
        findsNoFault(
                visitor,
                Stream.of(pages.split(" ")).map(page -> place + "/" + page).toList());
    }

    static void findsNoFault(Visitor visitor, List<String> pages) {
        for (Dimension screen : SCREENS) {
            visitor.browser().manage().window().setSize(screen);
            for (String page : pages) {
                visitor.open(page);
                assertThat(visitor.browser().getTitle()).as(page).doesNotContain("not found", "went wrong");
                assertThat(new AxeBuilder().analyze(visitor.browser()).getViolations())
                        .as(page)
                        .extracting(Rule::getId)
                        .isEmpty();
            }
        }
    }
}
