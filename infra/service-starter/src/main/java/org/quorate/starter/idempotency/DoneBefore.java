package org.quorate.starter.idempotency;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.quorate.starter.store.AlreadyDone;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A change was done before a crash took its answer: the answer is the thing as it stands. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DoneBefore {

    @ExceptionHandler
    void show(AlreadyDone done, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String place = placeOf(done.id(), request.getRequestURI());
        response.setHeader("Location", place);
        RequestDispatcher dispatcher = Objects.requireNonNull(request.getRequestDispatcher(place));
        dispatcher.forward(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public String getMethod() {
                        return "GET";
                    }
                },
                response);
    }

    /** Where the thing is: the path up to its id, or for a new thing the list with its id behind. */
    static String placeOf(String id, String path) {
        int found = path.indexOf("/" + id);
        return found < 0 ? path + "/" + id : path.substring(0, found + 1 + id.length());
    }
}
