package org.quorate.meetings.pack.printing;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a document out as a screen reader would: along its tags. */
final class Tags {

    private final Map<PDPage, Map<Integer, String>> words = new HashMap<>();
    private final StringBuilder read = new StringBuilder();

    private Tags() {}

    static String readOut(PDDocument document) throws IOException {
        Tags tags = new Tags();
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> marked = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> note(content, marked));
            tags.words.put(page, marked);
        }
        tags.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
        return tags.read.toString();
    }

    private static void note(PDMarkedContent content, Map<Integer, String> marked) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) text.append(position.getUnicode());
            if (part instanceof PDMarkedContent inner) note(inner, marked);
        }
        if (content.getMCID() >= 0) marked.merge(content.getMCID(), text.toString(), String::concat);
    }

    private void read(PDStructureNode node, PDPage page) {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> read(element, element.getPage() == null ? page : element.getPage());
                case PDMarkedContentReference reference ->
                    say(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
                case Integer number -> say(page, number);
                default -> {
                    // an annotation: its words are marked too
                }
            }
        }
    }

    private void say(PDPage page, int number) {
        read.append(words.getOrDefault(page, Map.of()).getOrDefault(number, "")).append('\n');
    }
}
