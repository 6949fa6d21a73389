package org.quorate.gateway.site.acting;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells whoever may not do something who may. */
@ControllerAdvice
class NotAllowedAdvice {

    @ExceptionHandler
    ModelAndView refuse(NotAllowed refusal) {
        var page = new ModelAndView("error/403", HttpStatus.FORBIDDEN);
        page.addObject("tenant", refusal.tenant());
        page.addObject("caller", refusal.caller());
        page.addObject("why", refusal.sentence());
        return page;
    }
}
