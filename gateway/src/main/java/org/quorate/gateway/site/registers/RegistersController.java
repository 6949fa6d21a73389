package org.quorate.gateway.site.registers;

import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The registers of a tenant; each is checked when someone looks, and says how anyone can check it without trusting this site. */
@Controller
@RequestMapping("/{tenant}/registers")
class RegistersController {

    private static final String REGISTERS = "/api/{tenant}/registers";

    private final Services services;

    RegistersController(Services services) {
        this.services = services;
    }

    @GetMapping
    String list(@ModelAttribute("tenant") Tenant tenant, Model model) {
        model.addAttribute(
                "registers",
                Shown.of(services.list("meetings", Register.class, REGISTERS + "?limit=200", tenant.slug())));
        model.addAttribute(
                "trail",
                Trail.of(tenant)
                        .through("Decisions", tenant.slug(), "decisions")
                        .to("Registers"));
        return "registers/list";
    }

    @GetMapping("/{register}")
    String verify(
            @ModelAttribute("tenant") Tenant tenant,
            @PathVariable String register,
            @RequestParam(defaultValue = "0") int after,
            Model model) {
        String slug = tenant.slug();
        var asked = services.one("meetings", Register.class, REGISTERS + "/{register}", slug, register);
        var verification = services.one(
                "meetings",
                Verification.class,
                "/api/{tenant}/decisions/verification?register={register}&after={after}",
                slug,
                register,
                after);
        Register found = asked.required();
        model.addAttribute("register", found);
        model.addAttribute("after", after);
        model.addAttribute("verification", verification.answer().found().orElse(null));
        model.addAttribute(
                "site", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
        model.addAttribute("pageTitle", "Register of the " + found.name());
        model.addAttribute(
                "trail",
                Trail.of(tenant)
                        .through("Decisions", slug, "decisions")
                        .through("Registers", slug, "registers")
                        .to(found.name()));
        return "registers/register";
    }
}
