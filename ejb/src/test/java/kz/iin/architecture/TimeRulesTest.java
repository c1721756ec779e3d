package kz.iin.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Random;
import kz.iin.shared.SystemClock;

@AnalyzeClasses(packages = "kz.iin", importOptions = OursExceptContracts.class)
class TimeRulesTest {

    @ArchTest
    static final ArchRule nobody_asks_the_machine_for_the_time = noClasses()
            .that()
            .doNotBelongToAnyOf(SystemClock.class)
            .should()
            .accessTargetWhere(describe("the target is the time of the machine", TimeRulesTest::isTheTime))
            .because("the moment comes from a Clock that is passed in: a deadline must be testable");

    @ArchTest
    static final ArchRule nobody_throws_dice = noClasses()
            .should()
            .callConstructor(Random.class)
            .orShould()
            .callMethod(Math.class, "random")
            .because("a source of chance is passed in");

    private static boolean isTheTime(JavaAccess<?> access) {
        return access instanceof JavaCodeUnitAccess<?> call && isTheTime(call.getTarget());
    }

    private static boolean isTheTime(CodeUnitAccessTarget target) {
        return isNowWithoutClock(target)
                || isOf(target, System.class, "currentTimeMillis|nanoTime")
                || isOf(target, Clock.class, "system.*|tick[A-Z].*");
    }

    private static boolean isNowWithoutClock(CodeUnitAccessTarget target) {
        return target.getOwner().getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isOf(CodeUnitAccessTarget target, Class<?> owner, String names) {
        return target.getOwner().isEquivalentTo(owner) && target.getName().matches(names);
    }
}
