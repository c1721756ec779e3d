package kz.iin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.ApplicationException;
import org.junit.jupiter.api.Test;

class DomainExceptionTest {

    @Test
    void it_carries_its_code_and_says_what_is_wrong() {
        DomainException unknown = new UnknownMission();

        assertThat(unknown.code()).isEqualTo("UNKNOWN_MISSION");
        assertThat(unknown).hasMessage("There is no such mission");
    }

    @Test
    void it_names_the_field_at_fault_where_there_is_one() {
        assertThat(new UnknownMission().field()).contains("mission");
        assertThat(new AlreadyDecided().field()).isEmpty();
    }

    @Test
    void every_subclass_rolls_the_transaction_back_and_reaches_the_caller_unwrapped() {
        ApplicationException declared = DomainException.class.getAnnotation(ApplicationException.class);

        assertThat(declared.rollback()).isTrue();
        assertThat(declared.inherited()).isTrue();
    }

    private static final class UnknownMission extends DomainException {
        UnknownMission() {
            super("UNKNOWN_MISSION", "mission", "There is no such mission");
        }
    }

    private static final class AlreadyDecided extends DomainException {
        AlreadyDecided() {
            super("ALREADY_DECIDED", "The application is decided");
        }
    }
}
