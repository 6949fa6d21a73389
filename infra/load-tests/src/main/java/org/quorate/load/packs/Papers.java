package org.quorate.load.packs;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Papers as councils write them: pages of text in an embedded typeface, and a picture. */
final class Papers {
    private static final String TYPEFACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int LINES = 45;
    private static final int LEADING = 14;
    private static final int SIZE = 10;
    private static final int LEFT = 57;
    private static final int TOP = 780;
    private static final int PIXELS = 300;

    private Papers() {}

    static byte[] of(int number, int pages) {
        try (PDDocument document = new PDDocument();
                InputStream typeface = Objects.requireNonNull(PDDocument.class.getResourceAsStream(TYPEFACE))) {
            PDFont font = PDType0Font.load(document, typeface);
            for (int page = 1; page <= pages; page++) {
                page(document, font, "Paper " + number + ", page " + page);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("no paper can be written", e);
        }
    }

    private static void page(PDDocument document, PDFont font, String heading) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            if (document.getNumberOfPages() == 1) {
                content.drawImage(
                        JPEGFactory.createFromImage(document, picture(heading.hashCode())), LEFT, LEFT, 90, 90);
            }
            content.beginText();
            content.setFont(font, SIZE);
            content.setLeading(LEADING);
            content.newLineAtOffset(LEFT, TOP);
            for (int line = 1; line <= LINES; line++) {
                content.showText(heading + ", line " + line + ": members are asked to note what follows.");
                content.newLine();
            }
            content.endText();
        }
    }

    private static BufferedImage picture(int seed) {
        var random = new Random(seed);
        var picture = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB);
        for (int each = 0; each < PIXELS * PIXELS; each++) {
            picture.setRGB(each % PIXELS, each / PIXELS, random.nextInt());
        }
        return picture;
    }
}
