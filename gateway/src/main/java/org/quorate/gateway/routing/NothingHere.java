package org.quorate.gateway.routing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quorate.gateway.problems.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers for API paths that no service owns. */
@RestController
class NothingHere {

    @RequestMapping({"/api", "/api/**"})
    void nothing(HttpServletResponse response) throws IOException {
        new Problem(HttpStatus.NOT_FOUND, "There is nothing at this address.").writeTo(response);
    }
}
