package kz.iin.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import kz.iin.certificate.print.Stationery;
import kz.iin.decision.RefusalGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTextsTest {

    private final NoticeTexts texts = new NoticeTexts(Stationery.ours());

    @ParameterizedTest
    @EnumSource
    void every_ground_is_worded_in_three_different_languages(RefusalGround ground) {
        Text text = texts.ground(ground);

        assertThat(List.of(text.kk(), text.ru(), text.en())).doesNotHaveDuplicates();
    }

    @Test
    void no_two_grounds_are_worded_alike() {
        assertThat(Stream.of(RefusalGround.values()).map(texts::ground)).doesNotHaveDuplicates();
    }

    @Test
    void the_notice_says_that_the_applicant_may_complain_and_apply_again() {
        Text complaint = texts.complaint();

        assertThat(complaint.kk()).contains("шағым", "қайта жүгінуге");
        assertThat(complaint.ru()).contains("обжаловать", "повторно");
        assertThat(complaint.en()).contains("complaint", "apply again");
    }

    @Test
    void a_text_that_one_language_lacks_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Text("бар", "есть", " "));
    }
}
