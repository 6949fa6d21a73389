package org.quorate.load.packs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** The reference as a process of its own, with the flags of the service: joins files whenever a line comes in. */
public final class Merging {
    private Merging() {}

    /** The first argument is the directory of the parts. */
    public static void main(String... arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        List<Path> parts;
        try (var files = Files.list(directory)) {
            parts = files.sorted().toList();
        }
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (lines.readLine() != null) {
            System.out.println(seconds(parts));
        }
    }

    private static double seconds(List<Path> parts) throws IOException {
        Path joined = Files.createTempFile("joined", ".pdf");
        try {
            long began = System.nanoTime();
            var merger = new PDFMergerUtility();
            for (Path part : parts) merger.addSource(part.toFile());
            merger.setDestinationFileName(joined.toString());
            merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
            return (System.nanoTime() - began) / 1e9;
        } finally {
            Files.delete(joined);
        }
    }
}
