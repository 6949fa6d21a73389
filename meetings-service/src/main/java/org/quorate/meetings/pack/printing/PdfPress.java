package org.quorate.meetings.pack.printing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.quorate.meetings.pack.binding.Binding;
import org.quorate.meetings.pack.binding.Order;
import org.quorate.meetings.pack.binding.Scratch;
import org.quorate.meetings.pack.binding.Stack;
import org.quorate.meetings.pack.domain.Edition;
import org.quorate.meetings.pack.domain.Part;
import org.quorate.meetings.pack.domain.Press;
import org.quorate.meetings.pack.domain.Section;
import org.springframework.stereotype.Component;

/**
 * Prints packs with openhtmltopdf, which sets the covers and the front, and PDFBox, which joins them with the papers. Papers pass
 * through files one after the other, so that the size of a pack is not the size of the memory it takes.
 */
@Component
final class PdfPress implements Press {

    @Override
    public void print(Edition edition, Shelves shelves, Path into) throws IOException {
        Covers covers = Covers.of(edition);
        Plan plan = Plan.of(edition, 1, covers.pages());
        byte[] front = Typesetting.set(FrontSheet.of(edition, plan));
        int frontPages = pagesOf(front);
        if (frontPages != plan.front()) {
            plan = Plan.of(edition, frontPages, covers.pages());
            front = Typesetting.set(FrontSheet.of(edition, plan));
        }
        try (PDDocument document = Loader.loadPDF(front, "", null, null, Scratch.space())) {
            bind(document, edition, covers, shelves);
            Finishing.finish(document, edition, plan);
            try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(into))) {
                document.save(bytes);
            }
        }
    }

    /** The covers are joined as they were set, all at once; then everything is put where it is read. */
    private static void bind(PDDocument document, Edition edition, Covers covers, Shelves shelves) throws IOException {
        Binding binding = new Binding(document);
        Stack stack = new Stack(binding.front());
        if (!covers.pages().isEmpty()) {
            stack.split(binding.addCovers(covers.pdf()), covers.pages());
        }
        for (Section section : edition.sections()) {
            stack.putCover(section.number());
            for (Part part : section.parts()) {
                stack.put(add(binding, part, shelves));
            }
        }
        for (Part part : edition.general()) {
            stack.put(add(binding, part, shelves));
        }
        Order.set(document, stack.pages(), stack.tags());
    }

    private static Binding.Bound add(Binding binding, Part part, Shelves shelves) throws IOException {
        Path file = Files.createTempFile("part", ".pdf");
        try {
            try (InputStream bytes = shelves.open(part)) {
                Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return binding.addPaper(part, file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static int pagesOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
