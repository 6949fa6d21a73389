package org.quorate.meetings.pack.printing;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Numbers the pages through the whole pack, at the foot of each as it is read; to a screen reader that is no content. */
final class Numbering {

    private static final float SIZE = 9;
    private static final float ABOVE_EDGE = 14;
    private static final float PADDING = 4;
    private static final float THOUSAND = 1000;

    private Numbering() {}

    static void number(PDDocument document) throws IOException {
        PDFont font = PDType0Font.load(document, Typesetting.regular(), true);
        int pages = document.getNumberOfPages();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            String words = "Page " + number + " of " + pages;
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, AppendMode.APPEND, false, true)) {
                content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(footer()));
                print(content, page, font, words);
                content.endMarkedContent();
            }
        }
    }

    private static COSDictionary footer() {
        COSDictionary footer = new COSDictionary();
        footer.setName(COSName.TYPE, "Pagination");
        footer.setName(COSName.SUBTYPE, "Footer");
        return footer;
    }

    private static void print(PDPageContentStream content, PDPage page, PDFont font, String words) throws IOException {
        PDRectangle box = page.getCropBox();
        boolean onItsSide = page.getRotation() % 180 != 0;
        float width = onItsSide ? box.getHeight() : box.getWidth();
        float length = font.getStringWidth(words) / THOUSAND * SIZE;
        float left = (width - length) / 2;
        content.transform(upright(page.getRotation(), box));
        content.setNonStrokingColor(1f);
        content.addRect(left - PADDING, ABOVE_EDGE - PADDING, length + 2 * PADDING, SIZE + PADDING + 2);
        content.fill();
        content.setNonStrokingColor(0f);
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(left, ABOVE_EDGE);
        content.showText(words);
        content.endText();
    }

    /** From the page as it is read, its lower left corner at 0,0, to the page as it is stored. */
    private static Matrix upright(int rotation, PDRectangle box) {
        float x = box.getLowerLeftX();
        float y = box.getLowerLeftY();
        return switch (Math.floorMod(rotation, 360)) {
            case 90 -> new Matrix(0, 1, -1, 0, x + box.getWidth(), y);
            case 180 -> new Matrix(-1, 0, 0, -1, x + box.getWidth(), y + box.getHeight());
            case 270 -> new Matrix(0, -1, 1, 0, x, y + box.getHeight());
            default -> new Matrix(1, 0, 0, 1, x, y);
        };
    }
}
