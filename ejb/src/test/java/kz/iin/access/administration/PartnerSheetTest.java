package kz.iin.access.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerSheetTest {

    @Test
    void a_sheet_that_can_be_so_is_kept_by_a_proposal_as_it_is() {
        PartnerSheet sheet = sheetWith(PartnerField.NAME, "Ministry = of the test");

        assertThat(sheet.objection()).isEmpty();
        assertThat(Fields.read(PartnerField.class, Fields.text(sheet.whole()))).isEqualTo(sheet.fields());
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, ''",
        "PROOFS, ''",
        "PROOFS, FACE",
        "PROOFS, PASSWORD PASSWORD",
        "PER_SECOND, 0",
        "PER_SECOND, 100001",
        "PER_SECOND, many",
        "BURST, 1000001",
        "BURST, 49",
        "OPERATIONS, ''",
        "OPERATIONS, mvd",
        "OPERATIONS, mvd/decide mvd/decide",
        "OPERATIONS, mvd/Decide"
    })
    void a_field_that_can_not_be_so_is_named(PartnerField field, String value) {
        assertThat(sheetWith(field, value).objection()).contains(field);
    }

    @ParameterizedTest
    @CsvSource({
        "PER_SECOND, 1",
        "BURST, 50",
        "BURST, 1000000",
        "PROOFS, CERTIFICATE SIGNATURE",
        "OPERATIONS, mvd/decide"
    })
    void a_value_at_its_bound_is_taken(PartnerField field, String value) {
        assertThat(sheetWith(field, value).objection()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".MVD", "M VD", "МВД", "MVD/1"})
    void an_id_has_letters_digits_dots_hyphens_and_underscores(String id) {
        assertThat(PartnerSheet.isId("KNB-2.test_1")).isTrue();
        assertThat(PartnerSheet.isId(id)).isFalse();
        assertThat(PartnerSheet.isId("a".repeat(64))).isTrue();
        assertThat(PartnerSheet.isId("a".repeat(65))).isFalse();
    }

    private static PartnerSheet sheetWith(PartnerField field, String value) {
        Map<PartnerField, String> fields = new EnumMap<>(Map.of(
                PartnerField.NAME, "Ministry",
                PartnerField.PROOFS, "SIGNATURE",
                PartnerField.PER_SECOND, "50",
                PartnerField.BURST, "100",
                PartnerField.OPERATIONS, "mfa/getReceipt mvd/decide"));
        fields.put(field, value);
        return new PartnerSheet("NEW.SYSTEM", fields);
    }
}
