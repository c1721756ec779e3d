package kz.iin.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.regex.Pattern;

@AnalyzeClasses(packages = "kz.iin", importOptions = OursExceptContracts.class)
class ValueRulesTest {

    private static final DescribedPredicate<JavaField> UNCHANGEABLE = describe(
            "unchangeable",
            field -> !field.getRawType().isArray()
                    && !field.getRawType().isAnnotatedWith(Entity.class)
                    && !field.getRawType().isAssignableTo(Date.class)
                    && !field.getRawType().isAssignableTo(Calendar.class));

    private static final DescribedPredicate<JavaField> COPIED_ON_THE_WAY_IN = describe(
            "copied on the way in",
            field -> field.getOwner().getConstructors().stream()
                    .flatMap(constructor -> constructor.getMethodCallsFromSelf().stream())
                    .anyMatch(call -> call.getName().equals("copyOf")
                            && call.getTargetOwner()
                                    .isEquivalentTo(field.getRawType().reflect())));

    private static final DescribedPredicate<JavaField> COLLECTIONS =
            describe("are collections", field -> isCollection(field.getRawType()));

    private static final Pattern TELLING = Pattern.compile(
            "reasons?|note|account|authority|paragraphs|surname|givenNames?|patronymic|birthPlace|documentNumber");

    private static final List<Class<?>> TEXTS = List.of(String.class, Optional.class, Map.class, List.class);

    @ArchTest
    static final ArchRule a_value_holds_nothing_that_changes = fields().that()
            .areDeclaredInClassesThat(describe("are values", JavaClass::isRecord))
            .and()
            .areNotStatic()
            .should(be(UNCHANGEABLE))
            .because("a value that changes is another value");

    @ArchTest
    static final ArchRule a_value_copies_its_collections = fields().that()
            .areDeclaredInClassesThat(describe("are values", JavaClass::isRecord))
            .and()
            .areNotStatic()
            .and(COLLECTIONS)
            .should(be(COPIED_ON_THE_WAY_IN))
            .because("whoever made it may still hold the collection");

    @ArchTest
    static final ArchRule a_value_that_tells_of_a_person_withholds_it = classes()
            .that(describe(
                    "are values that hold names or free text",
                    type -> type.isRecord() && type.getFields().stream().anyMatch(ValueRulesTest::tells)))
            .should(have(describe("a text of their own", ValueRulesTest::hasTextOfItsOwn)))
            .because("the text of a value may end in a log");

    @ArchTest
    static final ArchRule a_logger_is_named_as_everywhere = fields().that()
            .haveRawType(Logger.class)
            .should()
            .bePrivate()
            .andShould()
            .beStatic()
            .andShould()
            .beFinal()
            .andShould()
            .haveName("LOG")
            .because("STYLE.md, Logging");

    /** By its name: what an officer or an operator wrote freely, or what says who somebody is. */
    private static boolean tells(JavaField field) {
        return TELLING.matcher(field.getName()).matches()
                && TEXTS.stream().anyMatch(field.getRawType()::isEquivalentTo);
    }

    /** The text that the compiler makes of a record is final. */
    private static boolean hasTextOfItsOwn(JavaClass type) {
        return !type.getMethod("toString").getModifiers().contains(JavaModifier.FINAL);
    }

    private static boolean isCollection(JavaClass type) {
        return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    }
}
