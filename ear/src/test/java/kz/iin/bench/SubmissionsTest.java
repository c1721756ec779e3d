package kz.iin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionsTest {

    private static final int MANY = 2_000;

    @ParameterizedTest
    @ValueSource(strings = {"requestId", "t:surname", "t:birthDate", "t:number"})
    void every_submission_is_of_another_person_with_another_document(String element) {
        Submissions submissions = new Submissions();

        List<String> values = Stream.generate(submissions)
                .limit(MANY)
                .map(envelope -> textOf(element, envelope))
                .toList();

        assertThat(values).doesNotHaveDuplicates();
    }

    @Test
    void nothing_of_the_template_is_left_open() {
        assertThat(new Submissions().get())
                .doesNotContain("%")
                .startsWith("<s:Envelope")
                .endsWith("</s:Envelope>");
    }

    private static String textOf(String element, String envelope) {
        return Pattern.compile("<" + element + ">([^<]+)</")
                .matcher(envelope)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
