package org.quorate.load.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Locale;

/** One connection that stays open: a question, its answer, the next question; where the server ends it, it is opened again. */
public final class Connection implements AutoCloseable {
    private static final int LIMIT_MILLIS = 60_000;
    private static final int BUFFER = 8 * 1024;
    private static final int HEX = 16;

    private final int port;
    private Socket socket;
    private InputStream in;
    private boolean isLast;

    private Connection(int port) throws IOException {
        this.port = port;
        this.socket = open(port);
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    public static Connection to(int port) throws IOException {
        return new Connection(port);
    }

    public Answer ask(Question question) throws IOException {
        if (isLast) reopen();
        socket.getOutputStream().write(question.bytes());
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length =
                        Integer.parseInt(lower.substring(lower.indexOf(':') + 1).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            } else if (lower.startsWith("connection:")) {
                isLast = lower.contains("close");
            }
        }
        return new Answer(status, chunked ? chunks() : in.readNBytes(length));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static Socket open(int port) throws IOException {
        var socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(LIMIT_MILLIS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), LIMIT_MILLIS);
        return socket;
    }

    private void reopen() throws IOException {
        socket.close();
        socket = open(port);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        isLast = false;
    }

    private byte[] chunks() throws IOException {
        var whole = new ByteArrayOutputStream();
        for (int length = chunkLength(); length > 0; length = chunkLength()) {
            whole.writeBytes(in.readNBytes(length));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private int chunkLength() throws IOException {
        return Integer.parseInt(line(), HEX);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) throw new EOFException("the connection was cut after: " + line);
            if (each != '\r') line.append((char) each);
        }
        return line.toString();
    }
}
