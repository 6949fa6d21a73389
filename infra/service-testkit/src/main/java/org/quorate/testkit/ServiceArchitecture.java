package org.quorate.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.web.bind.annotation.RestController;

/** How the inside of every service is built; each service's {@code ArchitectureTests} runs these. */
public final class ServiceArchitecture {

    @ArchTest
    static final ArchRule DOMAIN_IS_PURE = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "com.mongodb..",
                    "org.bson..",
                    "tools.jackson..",
                    "com.fasterxml.jackson..",
                    "jakarta..",
                    "org.quorate.starter..",
                    "org.quorate.contracts..",
                    "..web..",
                    "..application..",
                    "..persistence..",
                    "..publishing..",
                    "..consuming..")
            .because("a rule of governance must be readable, and testable, without knowing how it is stored or sent");

    @ArchTest
    static final ArchRule DOMAIN_IS_GIVEN_THE_TIME = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.time.InstantSource.class, java.time.Clock.class)
            .because("every rule takes the time from one clock (R-ALL-5): it is handed in");

    @ArchTest
    static final ArchRule USE_CASES_KNOW_NO_EDGE = noClasses()
            .that()
            .resideInAPackage("..application..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..web..", "..consuming..", "org.springframework.web..", "jakarta.servlet..")
            .because("a use case is the same whether a request or an event asks for it");

    @ArchTest
    static final ArchRule DOORS_DO_NOT_STORE = noClasses()
            .that()
            .resideInAPackage("..web..")
            .or()
            .resideInAPackage("..consuming..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..persistence..")
            .because("what is changed is changed by a use case");

    @ArchTest
    static final ArchRule ADAPTERS_STAY_AT_HOME = classes()
            .that()
            .resideInAnyPackage("..persistence..", "..publishing..")
            .and()
            .areTopLevelClasses()
            .should()
            .notBePublic()
            .because("an adapter is reached through its port alone");

    @ArchTest
    static final ArchRule CONTROLLERS_LIVE_AT_THE_DOOR = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .resideInAPackage("..web..")
            .because("the way of a request is read from the package names");

    private ServiceArchitecture() {}
}
