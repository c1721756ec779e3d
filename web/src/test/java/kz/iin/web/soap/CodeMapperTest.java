package kz.iin.web.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.CopyKind;
import kz.iin.application.DeclineGround;
import kz.iin.contract.common.types.v1.RefusalReason;
import kz.iin.decision.Check;
import kz.iin.decision.RefusalGround;
import kz.iin.person.DocumentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodeMapperTest {

    /** The mappers go by name: a code that stands on one side only would break the first request that holds it. */
    @ParameterizedTest
    @MethodSource("twins")
    void the_contract_and_the_domain_have_the_same_codes(Enum<?>[] contract, Enum<?>[] domain) {
        assertThat(names(contract)).containsExactlyInAnyOrderElementsOf(names(domain));
    }

    static Stream<Arguments> twins() {
        return Stream.of(
                twin(kz.iin.contract.common.types.v1.ApplicationStatus.values(), ApplicationStatus.values()),
                twin(kz.iin.contract.common.types.v1.RefusalGround.values(), RefusalGround.values()),
                twin(kz.iin.contract.common.types.v1.DocumentType.values(), DocumentType.values()),
                twin(kz.iin.contract.common.types.v1.CopyKind.values(), CopyKind.values()),
                twin(kz.iin.contract.common.types.v1.DeclineGround.values(), DeclineGround.values()),
                twin(kz.iin.contract.provided.mvd.v1.Check.values(), Check.values()));
    }

    @Test
    void reasons_stand_in_the_order_in_which_the_law_lists_the_grounds() {
        Map<RefusalGround, String> reasons = Map.of(
                RefusalGround.IIN_ALREADY_REGISTERED, "c",
                RefusalGround.UNRELIABLE_DOCUMENTS, "a",
                RefusalGround.CONTRARY_TO_LAW, "b");

        List<RefusalReason> told = CodeMapper.refusal(reasons);

        assertThat(told).extracting(RefusalReason::getReason).containsExactly("a", "b", "c");
    }

    private static Arguments twin(Enum<?>[] contract, Enum<?>[] domain) {
        return Arguments.of(contract, domain);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
