package org.quorate.meetings.pack.printing;

import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.pack.domain.Edition;
import org.quorate.meetings.pack.domain.Part;
import org.quorate.meetings.pack.domain.Section;

/** Makes one document of what was joined: links, bookmarks, page numbers, title and language. */
final class Finishing {

    private Finishing() {}

    static void finish(PDDocument document, Edition edition, Plan plan) throws IOException {
        links(document, plan);
        bookmarks(document, edition, plan);
        Numbering.number(document);
        describe(document, edition);
        if (edition.pagesOfPapers() > 0) {
            // What others wrote is bound in: that it is accessible throughout cannot be claimed.
            document.getDocumentCatalog().setMetadata(null);
        }
    }

    private static void links(PDDocument document, Plan plan) throws IOException {
        for (int page = 0; page < plan.front(); page++) {
            for (PDAnnotation annotation : document.getPage(page).getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI action
                        && action.getURI() != null
                        && action.getURI().startsWith(FrontSheet.LINK)) {
                    String name = action.getURI().substring(FrontSheet.LINK.length());
                    PDActionGoTo inside = new PDActionGoTo();
                    inside.setDestination(destination(document, plan.pageOf(name)));
                    link.setAction(inside);
                }
            }
        }
    }

    private static void bookmarks(PDDocument document, Edition edition, Plan plan) {
        PDDocumentOutline outline = new PDDocumentOutline();
        outline.addLast(bookmark(document, "Agenda", 1));
        for (Section section : edition.sections()) {
            if (section.hasPage()) {
                PDOutlineItem item = bookmark(
                        document, section.number() + ". " + section.title(), plan.pageOf(plan.nameOf(section)));
                outline.addLast(item);
                parts(document, section.parts(), plan).forEach(item::addLast);
            }
        }
        parts(document, edition.general(), plan).forEach(outline::addLast);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static List<PDOutlineItem> parts(PDDocument document, List<Part> parts, Plan plan) {
        return parts.stream()
                .map(part -> bookmark(document, part.title(), plan.pageOf(part.paper())))
                .toList();
    }

    private static PDOutlineItem bookmark(PDDocument document, String title, int page) {
        PDOutlineItem bookmark = new PDOutlineItem();
        bookmark.setTitle(title);
        bookmark.setDestination(destination(document, page));
        return bookmark;
    }

    private static PDPageFitWidthDestination destination(PDDocument document, int page) {
        PDPageFitWidthDestination destination = new PDPageFitWidthDestination();
        destination.setPage(document.getPage(page - 1));
        destination.setTop((int) document.getPage(page - 1).getCropBox().getUpperRightY());
        return destination;
    }

    private static void describe(PDDocument document, Edition edition) {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("en-GB");
        catalog.getCOSObject().removeItem(COSName.OPEN_ACTION);
        PDMarkInfo mark = new PDMarkInfo();
        mark.setMarked(true);
        catalog.setMarkInfo(mark);
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        document.setDocumentInformation(information(edition));
    }

    /** Made anew: what papers say of who wrote them, and with what, is not said of the pack. */
    private static PDDocumentInformation information(Edition edition) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(FrontSheet.title(edition));
        information.setAuthor(edition.body());
        Calendar held = GregorianCalendar.from(edition.startsAt().atZone(London.ZONE));
        information.setCreationDate(held);
        information.setModificationDate(held);
        return information;
    }
}
