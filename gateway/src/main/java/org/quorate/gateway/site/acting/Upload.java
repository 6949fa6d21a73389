package org.quorate.gateway.site.acting;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** A file that goes with a command, and the name of its part. */
record Upload(String part, Part file) {

    /** The file that was chosen; none where none was, or where it has nothing in it. */
    static Optional<Upload> in(HttpServletRequest request, String pointer) {
        return part(request, pointer)
                .filter(file -> file.getSize() > 0)
                .map(file -> new Upload(pointer.substring(1), file));
    }

    /** What is to be said where there is none. */
    static String missing(HttpServletRequest request, String pointer) {
        boolean isChosen = part(request, pointer)
                .map(Part::getSubmittedFileName)
                .filter(name -> !name.isBlank())
                .isPresent();
        return isChosen ? "is empty: it has 0 bytes" : "must be chosen";
    }

    private static Optional<Part> part(HttpServletRequest request, String pointer) {
        try {
            String type = request.getContentType();
            return type == null || !type.startsWith("multipart/")
                    ? Optional.empty()
                    : Optional.ofNullable(request.getPart(pointer));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ServletException broken) {
            throw new IllegalStateException(broken);
        }
    }

    MediaType type() {
        String name = file.getSubmittedFileName();
        if (name != null && name.toLowerCase(Locale.UK).endsWith(".json")) return MediaType.APPLICATION_JSON;
        String type = file.getContentType();
        try {
            return type == null ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(type);
        } catch (InvalidMediaTypeException unreadable) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }

    Resource resource() {
        return new Sent(file);
    }

    /** The file as it lies here, so that it is not held in memory. */
    private static final class Sent extends AbstractResource {

        private final Part file;

        Sent(Part file) {
            this.file = file;
        }

        @Override
        public String getDescription() {
            return "uploaded file " + file.getSubmittedFileName();
        }

        @Override
        public @Nullable String getFilename() {
            return file.getSubmittedFileName();
        }

        @Override
        public long contentLength() {
            return file.getSize();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return file.getInputStream();
        }
    }
}
