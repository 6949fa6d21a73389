package org.quorate.gateway.site;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Takes the typeface that only gov.uk may use, and its files, out of the GOV.UK Frontend style sheet. */
final class GovukStylesheet implements ResourceTransformer {

    private static final Pattern FONT_FACE = Pattern.compile("@font-face\\s*\\{[^}]*}");
    private static final Pattern FAMILY = Pattern.compile("\"?GDS Transport\"?\\s*,\\s*arial\\s*,\\s*sans-serif");
    private static final Pattern SOURCE_MAP = Pattern.compile("/\\*# sourceMappingURL=[^*]*\\*/");
    private static final String SYSTEM_FAMILY =
            "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",\"Liberation Sans\",Arial,sans-serif";

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        Resource found = chain.transform(request, resource);
        if (!"govuk-frontend.min.css".equals(found.getFilename())) return found;
        String css = found.getContentAsString(StandardCharsets.UTF_8);
        return new TransformedResource(found, withoutTheTypeface(css).getBytes(StandardCharsets.UTF_8));
    }

    static String withoutTheTypeface(String css) {
        String bare = FONT_FACE.matcher(css).replaceAll("");
        String own = FAMILY.matcher(bare).replaceAll(SYSTEM_FAMILY);
        return SOURCE_MAP.matcher(own).replaceAll("");
    }
}
