package org.quorate.meetings.pack.binding;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** In what order a document is leafed through, and read out. */
public final class Order {

    private Order() {}

    static List<COSDictionary> pages(PDDocument document) {
        List<COSDictionary> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            pages.add(page.getCOSObject());
        }
        return pages;
    }

    /** The parts below the one tag that encloses all. */
    static List<COSDictionary> tags(PDDocument document) {
        return kids(top(document));
    }

    /** Puts pages and tags into this order. */
    public static void set(PDDocument document, List<COSDictionary> pages, List<COSDictionary> tags) {
        COSDictionary tree = document.getDocumentCatalog().getPages().getCOSObject();
        tree.setItem(COSName.KIDS, below(tree, COSName.PARENT, pages));
        tree.setInt(COSName.COUNT, pages.size());
        COSDictionary top = top(document);
        top.setItem(COSName.K, below(top, COSName.P, tags));
    }

    /** A tag of its own around others. */
    static COSDictionary part(List<COSDictionary> content) {
        COSDictionary part = new COSDictionary();
        part.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        part.setName(COSName.S, StandardStructureTypes.PART);
        part.setItem(COSName.K, below(part, COSName.P, content));
        return part;
    }

    static List<COSDictionary> kids(COSDictionary tag) {
        List<COSDictionary> kids = new ArrayList<>();
        COSBase below = tag.getDictionaryObject(COSName.K);
        if (below instanceof COSDictionary only) kids.add(only);
        if (below instanceof COSArray several) several.forEach(each -> add(kids, each));
        return kids;
    }

    private static COSDictionary top(PDDocument document) {
        return kids(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject())
                .getFirst();
    }

    private static void add(List<COSDictionary> kids, COSBase each) {
        COSBase it = each instanceof COSObject reference ? reference.getObject() : each;
        if (it instanceof COSDictionary kid) kids.add(kid);
    }

    private static COSArray below(COSDictionary parent, COSName upwards, List<COSDictionary> kids) {
        COSArray array = new COSArray();
        for (COSDictionary kid : kids) {
            kid.setItem(upwards, parent);
            array.add(kid);
        }
        return array;
    }
}
