package org.quorate.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.quorate.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule pages_ask_services_only_through_reading_and_acting = noClasses()
            .that()
            .resideInAPackage("..site..")
            .and()
            .resideOutsideOfPackages("..site.reading", "..site.acting")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "org.springframework.web.client..", "..gateway.routing..")
            .because("a page must not wait for one service before it asks the next, nor fail with it");

    @ArchTest
    static final ArchRule routing_knows_no_pages = noClasses()
            .that()
            .resideInAPackage("..gateway.routing..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..site..")
            .because("the API is passed on as it is, whatever the pages look like");

    @ArchTest
    static final ArchRule controllers_are_hidden = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .bePackagePrivate()
            .because("they are called over HTTP only");

    @ArchTest
    static final ArchRule features_form_no_circles =
            slices().matching("org.quorate.gateway.(*)..").should().beFreeOfCycles();
}
