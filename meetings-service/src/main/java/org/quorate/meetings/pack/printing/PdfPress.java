package org.quorate.meetings.pack.printing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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
        Map<Integer, byte[]> covers = covers(edition);
        Map<Integer, Integer> coverPages = new HashMap<>();
        for (Map.Entry<Integer, byte[]> cover : covers.entrySet()) {
            coverPages.put(cover.getKey(), pagesOf(cover.getValue()));
        }
        Plan plan = Plan.of(edition, 1, coverPages);
        byte[] front = Typesetting.set(FrontSheet.of(edition, plan));
        int frontPages = pagesOf(front);
        if (frontPages != plan.front()) {
            plan = Plan.of(edition, frontPages, coverPages);
            front = Typesetting.set(FrontSheet.of(edition, plan));
        }
        try (PDDocument document = Loader.loadPDF(front, "", null, null, Scratch.space());
                Binding binding = new Binding(document)) {
            for (Section section : edition.sections()) {
                byte[] cover = covers.get(section.number());
                if (cover != null) {
                    binding.addCover(cover);
                    for (Part part : section.parts()) {
                        add(binding, part, shelves);
                    }
                }
            }
            for (Part part : edition.general()) {
                add(binding, part, shelves);
            }
            Finishing.finish(document, edition, plan);
            try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(into))) {
                document.save(bytes);
            }
        }
    }

    private static Map<Integer, byte[]> covers(Edition edition) throws IOException {
        Map<Integer, byte[]> covers = new LinkedHashMap<>();
        for (Section section : edition.sections()) {
            if (section.hasPage()) {
                covers.put(section.number(), Typesetting.set(CoverSheets.of(edition, section)));
            }
        }
        return covers;
    }

    private static void add(Binding binding, Part part, Shelves shelves) throws IOException {
        Path file = Files.createTempFile("part", ".pdf");
        try {
            try (InputStream bytes = shelves.open(part)) {
                Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            }
            binding.addPaper(part, file);
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
