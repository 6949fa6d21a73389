package org.quorate.gateway.site.transfer;

import static org.quorate.gateway.site.acting.Act.address;
import static org.quorate.gateway.site.forms.Question.file;
import static org.quorate.gateway.site.forms.Question.oneOf;

import java.util.List;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.forms.Entered;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes in a body that was written down as a document, here or elsewhere. */
@Controller
class TransferController {

    private final Acting acting;

    TransferController(Acting acting) {
        this.acting = acting;
    }

    @RequestMapping("/{tenant}/bodies/import")
    ModelAndView takeIn(@ModelAttribute("tenant") Tenant tenant) {
        return acting.as(tenant, "secretariat")
                .at(Trail.of(tenant)
                        .through("Boards and partnerships", tenant.slug(), "bodies")
                        .to("Take in a body"))
                .asking(Form.called("Take in a body")
                        .lead("A body with its terms of reference, seats, people and all that was, from a document that"
                                + " was downloaded from a body's page. It comes in whole, or not at all.")
                        .with(file("/document", "Document").hint("A file that ends in .json"))
                        .with(oneOf(
                                        "/ids",
                                        "It comes in",
                                        List.of(
                                                new Option("minted", "As a copy of its own"),
                                                new Option("kept", "As the same body, moved from elsewhere")))
                                .hint("The same body can be here only once"))
                        .button("Take it in"))
                .startingWith(Entered.of("/ids", "minted"))
                .shapedAs(new InDocument())
                .post("membership", "/api/{tenant}/bodies/import", tenant.slug())
                .then(
                        "The body was taken in.",
                        taken -> address(
                                "/{tenant}/bodies/{id}",
                                tenant.slug(),
                                taken.path("id").asString()));
    }
}
