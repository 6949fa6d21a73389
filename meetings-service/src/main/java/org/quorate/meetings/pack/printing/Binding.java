package org.quorate.meetings.pack.printing;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.quorate.meetings.pack.domain.Part;

/** Joins covers and papers behind the front, in order; what is not tagged is tagged page by page, so that it is read out too. */
final class Binding implements AutoCloseable {

    private final PDDocument document;
    private final PDFMergerUtility merger = new PDFMergerUtility();

    Binding(PDDocument document) {
        this.document = document;
    }

    void addCover(byte[] cover) throws IOException {
        try (PDDocument source = Loader.loadPDF(cover)) {
            merger.appendDocument(document, source);
        }
    }

    void addPaper(Part part, Path file) throws IOException {
        if (part.image()) {
            try (PDDocument source = Picture.onAPage(part, file)) {
                merger.appendDocument(document, source);
            }
            return;
        }
        try (PDDocument source = Loader.loadPDF(file.toFile(), "", null, null, Scratch.space())) {
            PDDocumentCatalog catalog = source.getDocumentCatalog();
            if (catalog.getStructureTreeRoot() == null
                    || catalog.getStructureTreeRoot().getK() == null) {
                Tagging.tag(source, part.title());
            }
            catalog.setDocumentOutline(null);
            merger.appendDocument(document, source);
        }
    }

    @Override
    public void close() {
        // The document is closed by whoever opened it.
    }
}
