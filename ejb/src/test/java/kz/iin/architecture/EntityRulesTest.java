package kz.iin.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.Map;

@AnalyzeClasses(packages = "kz.iin", importOptions = OursExceptContracts.class)
class EntityRulesTest {

    private static final DescribedPredicate<JavaClass> ENTITIES = describe(
            "are entities",
            type -> type.isAnnotatedWith(Entity.class)
                    || type.isAnnotatedWith(Embeddable.class)
                    || type.isAnnotatedWith(MappedSuperclass.class));

    @ArchTest
    static final ArchRule an_entity_has_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat(ENTITIES)
            .and()
            .areNotPrivate()
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("a change is a verb of the domain that keeps every invariant");

    @ArchTest
    static final ArchRule an_entity_is_whole_from_birth = constructors()
            .that()
            .areDeclaredInClassesThat(ENTITIES)
            .and()
            .haveRawParameterTypes(new Class<?>[0])
            .should()
            .beProtected()
            .because("only Jakarta Persistence may make one without its values");

    @ArchTest
    static final ArchRule an_entity_shows_no_field = fields().that()
            .areDeclaredInClassesThat(ENTITIES)
            .and()
            .areNotStatic()
            .should()
            .bePrivate()
            .because("what is seen from outside is asked by name");

    @ArchTest
    static final ArchRule an_embeddable_is_no_record = classes()
            .that()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .notBeRecords()
            .because("EclipseLink 4 rejects an embeddable record at deployment");

    @ArchTest
    static final ArchRule rows_of_a_map_are_entities = fields().that()
            .areAnnotatedWith(ElementCollection.class)
            .should(haveNoEmbeddablesUnderKeys())
            .because(
                    "EclipseLink 4 takes two rows of a map that differ in the key alone for one, and loses the later one");

    private static ArchCondition<JavaField> haveNoEmbeddablesUnderKeys() {
        return ArchCondition.from(describe(
                "have no embeddables under keys",
                field -> !field.getRawType().isAssignableTo(Map.class)
                        || field.getType().getAllInvolvedRawTypes().stream()
                                .noneMatch(type -> type.isAnnotatedWith(Embeddable.class))));
    }
}
