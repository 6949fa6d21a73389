package org.quorate.local.signin;

import java.util.List;
import org.quorate.local.people.DemoPeople;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** The accounts that can sign in by the form. */
@Configuration(proxyBeanMethods = false)
class Accounts {
    /** The cheapest: everyone knows the password anyway, and scripts ask for tokens by the thousand. */
    private static final int STRENGTH = 4;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(STRENGTH);
    }

    @Bean
    UserDetailsService accountsOf(DemoPeople people, PasswordEncoder encoder) {
        String password = encoder.encode(DemoPeople.PASSWORD);
        List<UserDetails> accounts = people.people().stream()
                .map(person ->
                        User.withUsername(person.account()).password(password).build())
                .toList();
        return new InMemoryUserDetailsManager(accounts);
    }
}
