package org.quorate.meetings.papers.checking;

import static org.quorate.meetings.answer.Answer.refused;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.papers.domain.Content;
import org.quorate.meetings.papers.domain.Inspection;
import org.quorate.meetings.papers.domain.PaperRefusal;
import org.quorate.meetings.papers.domain.PaperType;
import org.springframework.stereotype.Component;

/** Looks at how a file begins, and then at all of it as what it is; one at a time, as that takes memory. */
@Component
final class FileInspection implements Inspection {

    private static final int AT_ONCE = 1;
    private static final int BEGINNING = 8;
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final Semaphore places = new Semaphore(AT_ONCE);

    @Override
    public Answer<Content> inspect(Path file, PaperType stated) throws IOException {
        if (Files.size(file) == 0) return refused(new PaperRefusal.Empty());
        byte[] start = start(file);
        Optional<PaperType> found = typeOf(start);
        if (found.isEmpty() || found.get() != stated)
            return refused(new PaperRefusal.NotWhatItSays(stated, inWords(found, start)));
        places.acquireUninterruptibly();
        try {
            Answer<Integer> pages = switch (stated) {
                case PDF -> PdfInspection.pages(file);
                case PNG, JPEG -> ImageInspection.pages(file, stated);
            };
            String sha256 = sha256(file);
            long size = Files.size(file);
            return pages.map(count -> new Content(stated, size, sha256, count));
        } finally {
            places.release();
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(BEGINNING);
        }
    }

    private static Optional<PaperType> typeOf(byte[] start) {
        if (begins(start, PDF)) return Optional.of(PaperType.PDF);
        if (begins(start, PNG)) return Optional.of(PaperType.PNG);
        if (begins(start, JPEG)) return Optional.of(PaperType.JPEG);
        return Optional.empty();
    }

    private static String inWords(Optional<PaperType> found, byte[] start) {
        String other = begins(start, ZIP) ? "a ZIP archive or an office document" : "something else";
        return found.map(PaperType::media).orElse(other);
    }

    private static boolean begins(byte[] start, byte[] with) {
        return start.length >= with.length && Arrays.equals(start, 0, with.length, with, 0, with.length);
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream bytes = new DigestInputStream(
                new BufferedInputStream(Files.newInputStream(file)), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
