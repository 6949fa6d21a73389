package org.quorate.meetings.pack.binding;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.quorate.meetings.pack.domain.Part;

/** Puts an image on a page of its own, as a figure that is known by the title of the paper. */
final class Picture {

    private static final float MARGIN = 57;

    private Picture() {}

    static PDDocument onAPage(Part part, Path file) throws IOException {
        PDDocument document = new PDDocument(Scratch.space());
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDImageXObject image = PDImageXObject.createFromFileByContent(file.toFile(), document);
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.MCID, COSInteger.ZERO);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginMarkedContent(COSName.getPDFName("Figure"), PDPropertyList.create(properties));
            draw(content, image);
            content.endMarkedContent();
        }
        describe(document, page, part.title());
        return document;
    }

    private static void draw(PDPageContentStream content, PDImageXObject image) throws IOException {
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        float height = PDRectangle.A4.getHeight() - 2 * MARGIN;
        float scale = Math.min(1, Math.min(width / image.getWidth(), height / image.getHeight()));
        float drawnHeight = image.getHeight() * scale;
        content.drawImage(
                image,
                MARGIN,
                PDRectangle.A4.getHeight() - MARGIN - drawnHeight,
                image.getWidth() * scale,
                drawnHeight);
    }

    private static void describe(PDDocument document, PDPage page, String title) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement part = new PDStructureElement(StandardStructureTypes.PART, root);
        root.appendKid(part);
        PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, part);
        figure.setPage(page);
        figure.setAlternateDescription(title);
        figure.getCOSObject().setItem(COSName.K, COSInteger.ZERO);
        part.appendKid(figure);
        page.setStructParents(0);
        COSArray marked = new COSArray();
        marked.add(figure);
        COSArray numbers = new COSArray();
        numbers.add(COSInteger.ZERO);
        numbers.add(marked);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(1);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
