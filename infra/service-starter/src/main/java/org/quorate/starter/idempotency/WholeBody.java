package org.quorate.starter.idempotency;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A request whose body was read in full, and can be read again: a small one in memory, a large one from a file. */
final class WholeBody extends HttpServletRequestWrapper implements AutoCloseable {

    private static final int IN_MEMORY = 1024 * 1024;

    private final byte[] start;
    private final @Nullable Path file;

    WholeBody(HttpServletRequest request) throws IOException {
        super(request);
        InputStream input = request.getInputStream();
        this.start = input.readNBytes(IN_MEMORY);
        this.file = start.length < IN_MEMORY ? null : spooled(start, input);
    }

    private static Path spooled(byte[] start, InputStream rest) throws IOException {
        Path file = Files.createTempFile("request", ".body");
        try (OutputStream output = Files.newOutputStream(file)) {
            output.write(start);
            rest.transferTo(output);
            return file;
        } catch (IOException cutShort) {
            Files.deleteIfExists(file);
            throw cutShort;
        }
    }

    /** The body from its beginning. */
    InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(start) : new BufferedInputStream(Files.newInputStream(file));
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        PushbackInputStream input = new PushbackInputStream(open());
        return new ServletInputStream() {
            @Override
            public int read() throws IOException {
                return input.read();
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return input.read(into, offset, length);
            }

            @Override
            public boolean isFinished() {
                try {
                    int next = input.read();
                    if (next >= 0) input.unread(next);
                    return next < 0;
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("the body is read already");
            }

            @Override
            public void close() throws IOException {
                input.close();
            }
        };
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
