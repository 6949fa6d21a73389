package org.quorate.meetings.pack.printing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.quorate.meetings.pack.domain.Edition;

/**
 * All covers of an edition in one document.
 *
 * @param pages how many pages that of each item has, by the item's number, in order
 */
record Covers(byte[] pdf, Map<Integer, Integer> pages) {

    /** Set together: what setting takes before its first line is most of what a cover takes. */
    static Covers of(Edition edition) throws IOException {
        if (CoverSheets.withPages(edition).isEmpty()) return new Covers(new byte[0], Map.of());
        byte[] pdf = Typesetting.set(CoverSheets.of(edition));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Covers(pdf, pages(document));
        }
    }

    private static Map<Integer, Integer> pages(PDDocument document) throws IOException {
        List<Integer> items = new ArrayList<>();
        List<Integer> firsts = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            items.add(Integer.valueOf(item.getTitle()));
            firsts.add(document.getPages().indexOf(item.findDestinationPage(document)));
        }
        firsts.add(document.getNumberOfPages());
        Map<Integer, Integer> pages = new LinkedHashMap<>();
        for (int each = 0; each < items.size(); each++) {
            pages.put(items.get(each), firsts.get(each + 1) - firsts.get(each));
        }
        return pages;
    }
}
