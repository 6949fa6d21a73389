package org.quorate.local.signin;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Who issues the tokens, for which web site, and with which key. */
@ConfigurationProperties("quorate.sign-in")
record SignInSettings(String issuer, String publicUrl, String gatewaySecret, Path signingKey) {}
