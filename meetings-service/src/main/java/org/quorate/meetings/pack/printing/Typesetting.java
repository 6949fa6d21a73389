package org.quorate.meetings.pack.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Sets XHTML as a tagged PDF, with fonts that are embedded. */
final class Typesetting {

    private static final byte[] REGULAR = font("LiberationSans-Regular.ttf");
    private static final byte[] BOLD = font("LiberationSans-Bold.ttf");
    private static final int NORMAL_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    private Typesetting() {}

    static byte[] set(String xhtml) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), Sheet.FAMILY, NORMAL_WEIGHT, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD), Sheet.FAMILY, BOLD_WEIGHT, FontStyle.NORMAL, true);
        builder.withHtmlContent(xhtml, null);
        builder.toStream(bytes);
        builder.run();
        return bytes.toByteArray();
    }

    /** The regular face, for what is set by hand. */
    static InputStream regular() {
        return new ByteArrayInputStream(REGULAR);
    }

    private static byte[] font(String name) {
        try (InputStream bytes = Typesetting.class.getResourceAsStream("/liberation/" + name)) {
            if (bytes == null) throw new IllegalStateException("the font " + name + " is not there");
            return Typeface.withoutSubstitutions(bytes.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
