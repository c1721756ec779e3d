package kz.iin.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleTest {

    static Stream<Sample> valid() {
        return Sample.valid();
    }

    static Stream<Sample> invalid() {
        return Sample.invalid();
    }

    static Stream<Sample> all() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_sample_holds_the_element_it_is_named_after(Sample sample) {
        assertThat(Xml.read(sample.file()).getLocalName()).isEqualTo(sample.element());
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_valid_sample_breaks_no_rule(Sample sample) {
        assertThat(sample.violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void an_invalid_sample_breaks_the_stated_rule_at_the_stated_element_and_nothing_elsewhere(Sample sample) {
        Violation expected = sample.expected();

        assertThat(sample.violations()).startsWith(expected);
        assertThat(sample.violations()).extracting(Violation::path).containsOnly(expected.path());
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_valid_sample_read_into_the_generated_types_and_written_again_says_the_same(Sample sample)
            throws JAXBException {
        JAXBContext types =
                JAXBContext.newInstance("kz.iin.contract." + sample.place().replace('/', '.'));
        Unmarshaller reader = types.createUnmarshaller();
        reader.setEventHandler(event -> false);
        StringWriter written = new StringWriter();

        Object payload = reader.unmarshal(new StringReader(sample.text()));
        types.createMarshaller().marshal(payload, written);

        assertThat(Xml.meaning(Xml.read(written.toString()))).isEqualTo(Xml.meaning(Xml.read(sample.file())));
    }
}
