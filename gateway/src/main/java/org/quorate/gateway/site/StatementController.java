package org.quorate.gateway.site;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that only say something: what this site is, and how accessible. */
@Controller
class StatementController {

    @GetMapping("/about")
    String about(Model model) {
        model.addAttribute("trail", Trail.fromTheTop().to("About Quorate"));
        return "about";
    }

    @GetMapping("/accessibility")
    String accessibility(Model model) {
        model.addAttribute("trail", Trail.fromTheTop().to("Accessibility"));
        return "accessibility";
    }
}
