package org.quorate.meetings.pack.printing;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.pack.domain.Edition;
import org.quorate.meetings.pack.domain.Part;
import org.quorate.meetings.pack.domain.Section;

/** The front of the pack: whose agenda it is, when and where, and what is on which page. */
final class FrontSheet {

    /** What a link into the pack leads to, until the pages are known. */
    static final String LINK = "pack:";

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK);

    private FrontSheet() {}

    static String title(Edition edition) {
        return "Agenda: " + edition.body() + ", "
                + London.timeOf(edition.startsAt()).format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
    }

    static String of(Edition edition, Plan plan) {
        Markup page = new Markup();
        page.tag("<p class=\"body\">").text(edition.body()).tag("</p>");
        page.element("h1", edition.title().equals(edition.body()) ? "Agenda" : edition.title());
        page.element("p", London.timeOf(edition.startsAt()).format(WHEN));
        if (edition.venue() != null) {
            page.element("p", edition.venue());
        }
        if (edition.restricted()) {
            page.tag("<p><b>With exempt items. Not for publication.</b></p>");
        }
        page.tag("<h2>Contents</h2><table><thead><tr><th scope=\"col\" class=\"number\">Item</th>");
        page.tag("<th scope=\"col\">Title</th><th scope=\"col\" class=\"page\">Page</th></tr></thead><tbody>");
        edition.sections().forEach(section -> row(page, section, plan));
        edition.general().forEach(part -> row(page, part, plan));
        page.tag("</tbody></table>");
        return Sheet.of(title(edition), page.toString());
    }

    private static void row(Markup page, Section section, Plan plan) {
        page.tag("<tr><td class=\"number\">" + section.number() + "</td><td>");
        if (section.hasPage()) {
            link(page, plan.nameOf(section), section.title());
        } else {
            page.text(section.title());
        }
        if (section.ground() != null) {
            page.tag(" (exempt: ").text(section.ground()).tag(")");
        }
        page.tag("</td><td class=\"page\">" + (section.hasPage() ? plan.pageOf(plan.nameOf(section)) : "")
                + "</td></tr>");
    }

    private static void row(Markup page, Part part, Plan plan) {
        page.tag("<tr><td class=\"number\"></td><td>");
        link(page, part.paper(), part.title());
        page.tag("</td><td class=\"page\">" + plan.pageOf(part.paper()) + "</td></tr>");
    }

    private static void link(Markup page, String name, String words) {
        page.tag("<a href=\"" + LINK + name + "\" title=\"" + Markup.escaped(words) + "\">")
                .text(words)
                .tag("</a>");
    }
}
