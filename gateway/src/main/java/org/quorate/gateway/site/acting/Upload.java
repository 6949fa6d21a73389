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
import org.springframework.http.MediaType;

/** A file that goes with a command, and the name of its part. */
record Upload(String part, Part file) {

    static Optional<Upload> in(HttpServletRequest request, String pointer) {
        try {
            String type = request.getContentType();
            Part file = type == null || !type.startsWith("multipart/") ? null : request.getPart(pointer);
            return file == null || file.getSize() == 0
                    ? Optional.empty()
                    : Optional.of(new Upload(pointer.substring(1), file));
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
        return type == null ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(type);
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
