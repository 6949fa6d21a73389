package org.quorate.meetings.pack.binding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Gives a file without tags one part, with one paragraph a page: a reader then gets at its text, in the order in which it stands. */
final class Tagging {

    private Tagging() {}

    static void tag(PDDocument document, String title) throws IOException {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement part = new PDStructureElement(StandardStructureTypes.PART, root);
        part.setTitle(title);
        root.appendKid(part);
        COSArray numbers = new COSArray();
        int key = 0;
        for (PDPage page : document.getPages()) {
            numbers.add(COSInteger.get(key));
            numbers.add(paragraphs(page, part));
            page.setStructParents(key++);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(key);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo mark = new PDMarkInfo();
        mark.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(mark);
        enclose(document);
    }

    /** Encloses all tags of a file in one, whatever stands at its top. */
    static void asOnePart(PDStructureTreeRoot root) {
        COSDictionary part = Order.part(Order.kids(root.getCOSObject()));
        part.setItem(COSName.P, root.getCOSObject());
        root.getCOSObject().setItem(COSName.K, part);
    }

    private static COSArray paragraphs(PDPage page, PDStructureElement part) {
        PDStructureElement paragraph = new PDStructureElement(StandardStructureTypes.P, part);
        paragraph.setPage(page);
        paragraph.getCOSObject().setItem(COSName.K, COSInteger.ZERO);
        part.appendKid(paragraph);
        COSArray marked = new COSArray();
        marked.add(paragraph);
        return marked;
    }

    /** Puts the content of each page between the marks of its paragraph. */
    private static void enclose(PDDocument document) throws IOException {
        PDStream begin = stream(document, "/P <</MCID 0>> BDC\n");
        PDStream end = stream(document, "\nEMC\n");
        for (PDPage page : document.getPages()) {
            COSArray contents = new COSArray();
            contents.add(begin);
            COSBase before = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
            if (before instanceof COSArray several) {
                contents.addAll(several);
            } else if (before != null) {
                contents.add(page.getCOSObject().getItem(COSName.CONTENTS));
            }
            contents.add(end);
            page.getCOSObject().setItem(COSName.CONTENTS, contents);
        }
    }

    private static PDStream stream(PDDocument document, String operators) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(operators.getBytes(StandardCharsets.US_ASCII)));
    }
}
