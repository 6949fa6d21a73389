package org.quorate.meetings.pack.printing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Cover;
import org.quorate.meetings.pack.domain.Edition;
import org.quorate.meetings.pack.domain.Part;
import org.quorate.meetings.pack.domain.Section;

/** The covers of the reports, each from a page of its own on. */
final class CoverSheets {

    private CoverSheets() {}

    /** All in one go, each with a bookmark by which its pages are found again. */
    static String of(Edition edition) {
        Markup marks = new Markup();
        Markup pages = new Markup();
        for (Section section : withPages(edition)) {
            marks.tag("<bookmark name=\"" + section.number() + "\" href=\"#item-" + section.number() + "\"/>");
            sheet(pages, edition, section);
        }
        return Sheet.of(FrontSheet.title(edition), "<bookmarks>" + marks + "</bookmarks>", pages.toString());
    }

    static List<Section> withPages(Edition edition) {
        return edition.sections().stream().filter(Section::hasPage).toList();
    }

    private static void sheet(Markup page, Edition edition, Section section) {
        boolean isFirst = section.equals(withPages(edition).getFirst());
        page.tag("<div class=\"item" + (isFirst ? " first" : "") + "\" id=\"item-" + section.number() + "\">");
        page.element("h2", section.number() + ". " + section.title());
        page.tag("<p>").text(edition.body()).tag("</p>");
        if (!section.purposes().isEmpty()) {
            page.element("p", "For " + String.join(" and ", section.purposes()));
        }
        exemption(page, section);
        if (!section.withheld()) {
            cover(page, section.cover());
        }
        said(page, "Reason of urgency", section.urgency());
        papers(page, section);
        page.tag("</div>");
    }

    private static void exemption(Markup page, Section section) {
        if (section.ground() == null) return;
        page.tag("<div class=\"exempt\">");
        page.element(
                "p",
                section.withheld()
                        ? "This item is exempt: its report and papers are not for publication."
                        : "EXEMPT. Not for publication.");
        page.tag("<p>Ground: ").text(section.ground()).tag(".</p></div>");
    }

    private static void cover(Markup page, Cover cover) {
        said(page, "Sponsor", cover.sponsor());
        said(page, "Author", cover.author());
        said(page, "Organisation", cover.organisation());
        if (!cover.recommendations().isEmpty()) {
            page.tag("<h3>Recommendations</h3><ol>");
            cover.recommendations().forEach(each -> page.element("li", each));
            page.tag("</ol>");
        }
        said(page, "Financial and resource implications", cover.financialImplications());
        cover.passages().forEach(passage -> said(page, passage.heading(), passage.text()));
    }

    private static void papers(Markup page, Section section) {
        if (section.verbal()) {
            page.tag("<p>A verbal report: there is no paper.</p>");
        }
        if (section.parts().isEmpty()) return;
        page.tag("<h3>Papers that follow</h3><ul>");
        for (Part part : section.parts()) {
            page.element("li", part.title() + (part.pages() == 1 ? " (1 page)" : " (" + part.pages() + " pages)"));
        }
        page.tag("</ul>");
    }

    private static void said(Markup page, String heading, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            page.element("h3", heading).paragraphs(text);
        }
    }
}
