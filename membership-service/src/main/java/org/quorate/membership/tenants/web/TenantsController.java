package org.quorate.membership.tenants.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.quorate.membership.tenants.application.RegisteringTenants;
import org.quorate.membership.tenants.domain.Registration;
import org.quorate.membership.tenants.domain.Tenant;
import org.quorate.membership.tenants.domain.Tenants;
import org.quorate.membership.wording.Choice;
import org.quorate.starter.problems.Conflicting;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.problems.RuleBroken;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.tenancy.TenantId;
import org.quorate.starter.tenancy.TenantPath;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registers tenants for the platform operator, and lists them for anyone. */
@RestController
@RequestMapping("/api/tenants")
class TenantsController {

    private final RegisteringTenants registering;
    private final Tenants tenants;

    TenantsController(RegisteringTenants registering, Tenants tenants) {
        this.registering = registering;
        this.tenants = tenants;
    }

    record TenantRequest(
            @NotNull String slug,
            @NotNull String name,
            @NotNull String kind) {}

    record TenantShown(String slug, String name, String kind) {

        static TenantShown of(Tenant tenant) {
            return new TenantShown(tenant.slug(), tenant.name(), Choice.wordFor(tenant.kind()));
        }
    }

    @PostMapping
    @RequiresRole(platform = "operator")
    ResponseEntity<TenantShown> register(@Valid @RequestBody TenantRequest request) {
        return switch (registering.register(tenant(request))) {
            case Registration.Registered registered ->
                ResponseEntity.created(
                                URI.create("/api/tenants/" + registered.tenant().slug()))
                        .body(TenantShown.of(registered.tenant()));
            case Registration.SlugTaken taken ->
                throw new Conflicting(
                        "R-ALL-1", "There is a tenant " + taken.by().slug() + " already.");
        };
    }

    @GetMapping
    Page<TenantShown> list() {
        List<TenantShown> all = tenants.all().stream().map(TenantShown::of).toList();
        return new Page<>(all, null);
    }

    @GetMapping("/{slug}")
    TenantShown show(@PathVariable String slug) {
        return tenants.find(slug).map(TenantShown::of).orElseThrow(() -> NotFound.of("tenant", slug));
    }

    private static Tenant tenant(TenantRequest request) {
        TenantId slug = Field.at("/slug", "R-ALL-1", () -> new TenantId(request.slug()));
        if (TenantPath.RESERVED.contains(slug.value())) {
            throw new RuleBroken("R-ALL-1", slug + " is a word that the platform keeps for itself").at("/slug");
        }
        Tenant.Kind kind = Field.at("/kind", () -> Choice.of(Tenant.Kind.class, request.kind()));
        return Field.at("/name", () -> new Tenant(slug.value(), request.name(), kind));
    }
}
