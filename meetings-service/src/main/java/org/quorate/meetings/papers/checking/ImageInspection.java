package org.quorate.meetings.papers.checking;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.papers.domain.PaperRefusal;
import org.quorate.meetings.papers.domain.PaperType;

/** Reads how large an image says it is, without making it: one that is small as a file may be huge as a picture. */
final class ImageInspection {

    private static final int LONGEST_SIDE = 10_000;
    private static final long MOST_PIXELS = 16_000_000;

    private ImageInspection() {}

    static Answer<Integer> pages(Path file, PaperType type) {
        try (ImageInputStream bytes = new FileImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            if (!readers.hasNext()) return refused(new PaperRefusal.Unreadable(type, "it is no image"));
            ImageReader reader = readers.next();
            try {
                reader.setInput(bytes, true, true);
                return fitting(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            return refused(new PaperRefusal.Unreadable(type, "its header is damaged"));
        }
    }

    private static Answer<Integer> fitting(int width, int height) {
        boolean fits = width <= LONGEST_SIDE && height <= LONGEST_SIDE && (long) width * height <= MOST_PIXELS;
        return fits
                ? granted(1)
                : refused(new PaperRefusal.TooMuch("an image of " + width + " by " + height
                        + " pixels; at most 16 million pixels and 10,000 a side are taken"));
    }
}
