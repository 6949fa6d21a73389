package org.quorate.starter.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quorate.starter.problems.ProblemWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies over the limit, whether their length is declared or found while reading. */
final class BodySizeFilter extends OncePerRequestFilter {

    private final BodyLimits limits;
    private final ProblemWriter problems;

    BodySizeFilter(BodyLimits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limits.of(request);
        if (request.getContentLengthLong() > limit) {
            problems.write(response, new BodyTooLarge(limit).problem());
            return;
        }
        try {
            chain.doFilter(request.getContentLengthLong() < 0 ? counting(request, limit) : request, response);
        } catch (BodyTooLarge tooLarge) {
            problems.write(response, tooLarge.problem());
        }
    }

    private static HttpServletRequest counting(HttpServletRequest request, long limit) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() throws IOException {
                return new CountedInput(super.getInputStream(), limit);
            }
        };
    }

    private static final class CountedInput extends ServletInputStream {

        private final ServletInputStream input;
        private final long limit;
        private long count;

        CountedInput(ServletInputStream input, long limit) {
            this.input = input;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = input.read();
            counted(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int taken = input.read(into, offset, length);
            counted(Math.max(taken, 0));
            return taken;
        }

        private void counted(int bytes) throws IOException {
            count += bytes;
            if (count > limit) {
                throw new BodyTooLarge(limit);
            }
        }

        @Override
        public boolean isFinished() {
            return input.isFinished();
        }

        @Override
        public boolean isReady() {
            return input.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            input.setReadListener(listener);
        }
    }
}
