package kz.iin.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import kz.iin.shared.PrintedText;
import kz.iin.shared.RuleBroken;
import kz.iin.shared.WrittenText;

@AnalyzeClasses(packages = "kz.iin", importOptions = OursExceptContracts.class)
class DecisionRulesTest {

    private static final DescribedPredicate<JavaClass> VALUES =
            describe("values", type -> type.isRecord() || type.isEnum() || type.isInterface());

    private static final DescribedPredicate<JavaClass> WHAT_VALUES_MUST_BE = describe(
            "what values must be",
            type -> type.isEquivalentTo(RuleBroken.class)
                    || type.isEquivalentTo(PrintedText.class)
                    || type.isEquivalentTo(WrittenText.class));

    @ArchTest
    static final ArchRule a_decision_knows_no_store_no_container_and_no_clock = noClasses()
            .that()
            .resideInAPackage("kz.iin.decision..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "java.sql..", "javax.sql..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.time.Clock.class)
            .because("the same findings lead to the same proposal, whenever and wherever");

    @ArchTest
    static final ArchRule a_decision_sees_only_values_of_other_packages = classes()
            .that()
            .resideInAPackage("kz.iin.decision..")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("kz.iin.."))
                    .or(resideInAPackage("kz.iin.decision.."))
                    .or(VALUES)
                    .or(WHAT_VALUES_MUST_BE))
            .because("it reads an answer and asks nobody");
}
