package org.quorate.meetings.pack.printing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quorate.meetings.pack.domain.Edition;
import org.quorate.meetings.pack.domain.Part;
import org.quorate.meetings.pack.domain.Section;

/**
 * On which page what begins, counted from 1.
 *
 * @param front how many pages the front has
 * @param beginnings the first page of each cover and each paper, in order
 */
record Plan(int front, Map<String, Integer> beginnings, int pages) {

    static Plan of(Edition edition, int front, Map<Integer, Integer> coverPages) {
        Map<String, Integer> beginnings = new LinkedHashMap<>();
        int next = front + 1;
        for (Section section : edition.sections()) {
            if (section.hasPage()) {
                beginnings.put(name(section), next);
                next = after(section.parts(), next + coverPages.getOrDefault(section.number(), 0), beginnings);
            }
        }
        next = after(edition.general(), next, beginnings);
        return new Plan(front, beginnings, next - 1);
    }

    private static int after(List<Part> parts, int first, Map<String, Integer> beginnings) {
        int next = first;
        for (Part part : parts) {
            beginnings.put(part.paper(), next);
            next += part.pages();
        }
        return next;
    }

    int pageOf(String name) {
        return beginnings.getOrDefault(name, 1);
    }

    String nameOf(Section section) {
        return name(section);
    }

    private static String name(Section section) {
        return "item-" + section.number();
    }
}
