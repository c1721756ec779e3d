package kz.iin.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Set;

@AnalyzeClasses(packages = "kz.iin", importOptions = OursExceptContracts.class)
class TransactionRulesTest {

    private static final Set<TransactionAttributeType> APART =
            Set.of(TransactionAttributeType.REQUIRES_NEW, TransactionAttributeType.NOT_SUPPORTED);

    private static final DescribedPredicate<JavaClass> STAND_APART = describe(
            "stand apart from the transaction of their caller",
            type -> type.isAnnotatedWith(TransactionAttribute.class)
                    && APART.contains(
                            type.getAnnotationOfType(TransactionAttribute.class).value()));

    @ArchTest
    static final ArchRule a_use_case_joins_the_transaction_of_its_caller = noClasses()
            .that()
            .resideInAPackage("kz.iin.application..")
            .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(STAND_APART))
            .because("a message of the gateway, what it does and its answer are stored together or not at all");
}
