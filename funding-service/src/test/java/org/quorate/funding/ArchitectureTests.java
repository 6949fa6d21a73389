package org.quorate.funding;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.quorate.testkit.ServiceArchitecture;

/** The inside of this service is built as that of every service. */
@AnalyzeClasses(packages = "org.quorate.funding", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchTests rules = ArchTests.in(ServiceArchitecture.class);
}
