package org.quorate.gateway.limits;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A request whose body was read before, and can be read again from the start. */
final class HeldBody extends HttpServletRequestWrapper {

    private final Held body;

    HeldBody(HttpServletRequest request, Held body) {
        super(request);
        this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Bytes(body.open());
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Bytes extends ServletInputStream {

        private final PushbackInputStream bytes;

        Bytes(InputStream bytes) {
            this.bytes = new PushbackInputStream(bytes);
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            try {
                int next = bytes.read();
                if (next >= 0) bytes.unread(next);
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
            throw new UnsupportedOperationException("a held body is read at once");
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
