package kz.iin.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackagesTest {

    private static final String ROOT = "kz.iin.";
    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new OursExceptContracts()).importPackages("kz.iin");

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_uses_only_what_its_row_names(String name) {
        Stream<String> usable = Stream.concat(Stream.of(name), PackageTable.usableBy(name).stream());

        classes()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("kz.iin.."))
                        .or(resideInAnyPackage(usable.map(ROOT::concat).toArray(String[]::new))))
                .because("DESIGN.md, 2: a feature knows only what it is made of, so that each can be read alone")
                .check(OURS);
    }

    @Test
    void every_package_stands_in_the_table_and_every_row_is_that_of_a_package() {
        assertThat(packages().map(PackageTable::rowOf).distinct())
                .containsExactlyInAnyOrderElementsOf(PackageTable.rows());
    }

    @Test
    void no_packages_use_each_other_in_a_circle() {
        slices().matching("kz.iin.(**)")
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other are one")
                .check(OURS);
    }

    @Test
    void the_steps_of_an_application_do_not_know_each_other() {
        slices().matching("kz.iin.application.(*)..")
                .should()
                .notDependOnEachOther()
                .because("intake, checks and decision meet in the application, not beside it")
                .check(OURS);
    }

    @Test
    void the_two_ministries_do_not_know_each_other() {
        slices().matching("kz.iin.registry.(mvd|mtsriap|mfa)..")
                .should()
                .notDependOnEachOther()
                .because("each may change its contract alone")
                .check(OURS);
    }

    @Test
    void only_the_adapters_see_the_contracts_of_the_ministries() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "kz.iin.registry.mvd",
                        "kz.iin.registry.mtsriap",
                        "kz.iin.registry.mfa",
                        "kz.iin.registry.gbdfl")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("kz.iin.contract..")
                .because("a new version of a contract changes one adapter")
                .check(OURS);
    }

    @Test
    void the_domain_knows_no_servlet_no_page_and_no_provided_contract() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.servlet..", "jakarta.faces..", "jakarta.jws..", "kz.iin.contract.provided..")
                .because("everything that has a URL is in web")
                .check(OURS);
    }

    @Test
    void every_package_says_what_it_is() throws IOException {
        Path sources = Path.of("src", "main", "java", "kz", "iin");

        try (Stream<Path> files = Files.walk(sources)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent))
                    .isNotEmpty()
                    .allSatisfy(folder ->
                            assertThat(folder.resolve("package-info.java")).exists());
        }
    }

    private static Stream<String> packages() {
        return OURS.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .sorted()
                .map(name -> name.substring(ROOT.length()));
    }
}
