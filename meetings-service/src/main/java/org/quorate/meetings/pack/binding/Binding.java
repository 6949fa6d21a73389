package org.quorate.meetings.pack.binding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.quorate.meetings.pack.domain.Part;

/** Joins covers and papers to the front; what is not tagged is tagged page by page, so that it is read out too. */
public final class Binding {

    private final PDDocument document;
    private final PDFMergerUtility merger = new PDFMergerUtility();

    public Binding(PDDocument document) {
        this.document = document;
    }

    /** What was added: its pages, and the tags above them. */
    public record Bound(List<COSDictionary> pages, List<COSDictionary> tags) {}

    /** What the document has from the beginning. */
    public Bound front() {
        return new Bound(Order.pages(document), Order.tags(document));
    }

    public Bound addCovers(byte[] covers) throws IOException {
        try (PDDocument source = Loader.loadPDF(covers)) {
            source.getDocumentCatalog().setDocumentOutline(null);
            return append(source);
        }
    }

    public Bound addPaper(Part part, Path file) throws IOException {
        if (part.image()) {
            try (PDDocument source = Picture.onAPage(part, file)) {
                return append(source);
            }
        }
        try (PDDocument source = Loader.loadPDF(file.toFile(), "", null, null, Scratch.space())) {
            PDDocumentCatalog catalog = source.getDocumentCatalog();
            if (catalog.getStructureTreeRoot() == null
                    || catalog.getStructureTreeRoot().getK() == null) {
                Tagging.tag(source, part.title());
            } else {
                Tagging.asOnePart(catalog.getStructureTreeRoot());
            }
            catalog.setDocumentOutline(null);
            return append(source);
        }
    }

    private Bound append(PDDocument source) throws IOException {
        int pages = document.getNumberOfPages();
        int tags = Order.tags(document).size();
        merger.appendDocument(document, source);
        return new Bound(after(pages, Order.pages(document)), after(tags, Order.tags(document)));
    }

    private static List<COSDictionary> after(int first, List<COSDictionary> all) {
        return List.copyOf(all.subList(first, all.size()));
    }
}
