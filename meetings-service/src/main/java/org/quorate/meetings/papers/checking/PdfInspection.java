package org.quorate.meetings.papers.checking;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.papers.domain.PaperRefusal;
import org.quorate.meetings.papers.domain.PaperType;

/** Reads a whole PDF: whether it can be, how many pages it has, and whether anything in it acts by itself. */
final class PdfInspection {

    private static final int MOST_PAGES = 2_000;

    private PdfInspection() {}

    static Answer<Integer> pages(Path file) {
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) return refused(new PaperRefusal.Encrypted());
            int pages = document.getNumberOfPages();
            if (pages < 1) return refused(new PaperRefusal.Unreadable(PaperType.PDF, "it has no pages"));
            if (pages > MOST_PAGES) return refused(new PaperRefusal.TooMuch(pages + " pages"));
            ActiveContent active = ActiveContent.of(document.getDocument());
            if (active.isTooLarge()) return refused(new PaperRefusal.TooMuch("more parts than any paper has"));
            List<String> found = active.found();
            return found.isEmpty() ? granted(pages) : refused(new PaperRefusal.Acts(found));
        } catch (InvalidPasswordException locked) {
            return refused(new PaperRefusal.Encrypted());
        } catch (IOException | RuntimeException broken) {
            return refused(new PaperRefusal.Unreadable(PaperType.PDF, "it is damaged"));
        }
    }
}
