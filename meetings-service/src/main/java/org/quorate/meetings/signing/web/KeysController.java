package org.quorate.meetings.signing.web;

import java.util.List;
import java.util.Map;
import org.quorate.meetings.signing.application.PublishingKeys;
import org.quorate.starter.security.RequiresRole;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The public keys by which signed heads are verified, as JSON Web Key Sets. */
@RestController
class KeysController {

    private final PublishingKeys keys;
    private final JsonMapper json;

    KeysController(PublishingKeys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    @GetMapping("/.well-known/jwks.json")
    Map<String, Object> ofAllTenants() {
        return keySet(keys.ofAllTenants());
    }

    @GetMapping("/api/{tenant}/.well-known/jwks.json")
    Map<String, Object> ofTheTenant() {
        return keySet(keys.ofTheTenant());
    }

    /** A new key signs from now on; those before it stay published. */
    @PostMapping("/api/{tenant}/registers/keys")
    @RequiresRole("admin")
    ResponseEntity<Map<String, Object>> rotate() {
        keys.rotate();
        return ResponseEntity.status(201).body(keySet(keys.ofTheTenant()));
    }

    private Map<String, Object> keySet(List<String> published) {
        return Map.of("keys", published.stream().map(key -> json.readTree(key)).toList());
    }
}
