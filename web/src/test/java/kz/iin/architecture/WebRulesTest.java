package kz.iin.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.jws.WebService;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "kz.iin.web", importOptions = DoNotIncludeTests.class)
class WebRulesTest {

    private static final DescribedPredicate<JavaClass> SEE_A_CONTRACT = describe(
            "see a contract",
            type -> type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(seen -> seen.getTargetClass().getPackageName().startsWith("kz.iin.contract.")));

    private static final DescribedPredicate<JavaClass> NAME_CONTRACT_AND_FILE =
            describe("name their interface and their WSDL", type -> {
                WebService service = type.getAnnotationOfType(WebService.class);
                return service.endpointInterface().startsWith("kz.iin.contract.provided.")
                        && service.wsdlLocation().startsWith("META-INF/wsdl/provided/");
            });

    @ArchTest
    static final ArchRule only_the_SOAP_services_see_a_contract = classes()
            .that(SEE_A_CONTRACT)
            .should()
            .resideInAPackage("kz.iin.web.soap..")
            .because("a page shows the domain, not a message of it");

    @ArchTest
    static final ArchRule a_consumed_contract_is_not_seen_at_all = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kz.iin.contract.consumed..")
            .because("the ministries are asked by the domain");

    @ArchTest
    static final ArchRule no_service_knows_another = slices().matching("kz.iin.web.soap.(*)..")
            .should()
            .notDependOnEachOther()
            .because("each contract has a version of its own");

    @ArchTest
    static final ArchRule what_the_services_share_knows_none_of_them = noClasses()
            .that()
            .resideInAPackage("kz.iin.web.soap")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kz.iin.web.soap.*..")
            .because("it serves the next one too");

    @ArchTest
    static final ArchRule nothing_here_asks_the_database = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "javax.sql..")
            .because("what has a URL decides nothing and stores nothing");

    @ArchTest
    static final ArchRule nothing_here_holds_an_entity = noClasses()
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .because("an entity outside its transaction is half a truth");

    @ArchTest
    static final ArchRule everything_here_stands_outside_the_transaction = noClasses()
            .should()
            .beAnnotatedWith(Stateless.class)
            .orShould()
            .beAnnotatedWith(Stateful.class)
            .orShould()
            .beAnnotatedWith(Singleton.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.transaction..")
            .because("a failure at commit becomes a declared fault or a page, too");

    @ArchTest
    static final ArchRule an_endpoint_names_its_contract = classes()
            .that()
            .areAnnotatedWith(WebService.class)
            .should()
            .haveSimpleNameEndingWith("Endpoint")
            .andShould(be(NAME_CONTRACT_AND_FILE))
            .because("the contract is written first and served as it is written");

    @Test
    void every_package_says_what_it_is() throws IOException {
        Path sources = Path.of("src", "main", "java", "kz", "iin", "web");

        try (Stream<Path> files = Files.walk(sources)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent))
                    .isNotEmpty()
                    .allSatisfy(folder ->
                            assertThat(folder.resolve("package-info.java")).exists());
        }
    }
}
