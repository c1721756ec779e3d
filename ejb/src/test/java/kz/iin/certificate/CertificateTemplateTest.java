package kz.iin.certificate;

import static java.util.stream.Collectors.toList;
import static kz.iin.certificate.CertificateFixture.AT;
import static kz.iin.certificate.CertificateFixture.TEMPLATE;
import static kz.iin.certificate.CertificateFixture.aCertificate;
import static kz.iin.certificate.CertificateFixture.aCertificateFor;
import static kz.iin.certificate.CertificateFixture.aCertificateForSurname;
import static kz.iin.certificate.CertificateFixture.mononym;
import static kz.iin.certificate.CertificateFixture.name;
import static kz.iin.certificate.CertificateFixture.page;
import static kz.iin.certificate.CertificateFixture.print;
import static kz.iin.certificate.CertificateFixture.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.iin.certificate.print.Stationery;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateTemplateTest {

    @Test
    void a_certificate_says_in_three_languages_what_it_is_and_who_issued_it() {
        CertificateContent content = aCertificate();

        String text = textOf(content);

        assertThat(text)
                .contains("ТІРКЕУ КУӘЛІГІ", "РЕГИСТРАЦИОННОЕ СВИДЕТЕЛЬСТВО", "Registration certificate")
                .contains("Қазақстан Республикасының Түркия Республикасындағы Елшілігі")
                .contains("Посольство Республики Казахстан в Турецкой Республике")
                .contains("Embassy of the Republic of Kazakhstan in the Republic of Türkiye");
    }

    @Test
    void a_certificate_names_holder_document_and_day() {
        CertificateContent content = aCertificate();

        String text = textOf(content);

        assertThat(text)
                .contains("Surname ÖZTÜRK ӨЗТҮРІК", "Given names ÇAĞLA IŞIL ЧАҒЛА ЫШЫЛ")
                .contains("Patronymic KEMAL KIZI КЕМАЛҚЫЗЫ", "Date of birth 17.10.1984")
                .contains("Sex Әйел Женский / Female", "Citizenship Түркия Турция / Türkiye")
                .contains("Identity document Шетел паспорты Иностранный паспорт / Foreign passport")
                .contains("Document number U12345678", "Issued by Түркия Турция / Türkiye")
                .contains("Number formed on 02.03.2026");
    }

    @Test
    void the_iin_stands_grouped_in_its_box_and_in_one_piece_at_the_foot() {
        CertificateContent content = aCertificate();

        String text = textOf(content);

        assertThat(text).contains("(IIN) 841017 450 123 ", "841017450123 · № IIN-ANK-2026-000123");
    }

    @ParameterizedTest
    @CsvSource({
        "Kazakh, ӘҒҚҢӨҰҮҺІ әғқңөұүһі",
        "Russian, АБВГДЕЁЖЗИЙ КЛМНОПРСТУ ФХЦЧШЩЪЫЬЭЮЯ абвгдеёжзий клмнопрсту фхцчшщъыьэюя",
        "Vietnamese, NGUYỄN THỊ ĐƯỜNG ƯỚC ẶẪẬỀỆỘỢỮỰỲỴỶỸ nguyễn đường ặẫậềệộợữự",
        "Turkish, ÇĞİÖŞÜ çğıöşü",
        "Polish, ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż",
        "Azerbaijani, ƏÇĞİÖŞÜ əçğıöşü",
        "Uzbek, OʻTKIR Gʻ Oʼ",
        "Georgian, გიორგი",
        "Armenian, ԱՐՄԵՆ",
        "Greek, ΆΈΉΊΌΎΏ"
    })
    void every_letter_is_printed_as_it_is_written(String language, String letters) {
        CertificateContent content = aCertificateForSurname(letters);

        String text = textOf(content);

        assertThat(text).as(language).contains("Surname " + letters + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<fo:block>A</fo:block>", "A & B", "]]>", "&lt;", "<!-- A -->", "{$teal}", "\"'"})
    void markup_in_a_field_is_printed_as_text(String markup) {
        CertificateContent content = aCertificateForSurname(markup);

        String text = textOf(content);

        assertThat(text).contains("Surname " + markup + " ");
    }

    @Test
    void markup_in_any_field_is_printed_as_text() {
        String markup = "</fo:block>&<A>";
        Wording wording = new Wording(markup, markup, markup);
        Holder holder = new Holder(
                name(markup, markup, markup), Optional.of(name(markup, markup, markup)), markup, "F", wording);
        CertificateContent content = new CertificateContent(
                markup, "841017450123", LocalDate.EPOCH, holder, new HolderDocument(wording, markup, wording), wording);
        Marks marks = new Marks(markup, markup, Optional.of(markup), OptionalInt.empty());

        String text = textOf(TEMPLATE.render(new CertificatePage(content, marks), AT));

        assertThat(text.split(Pattern.quote(markup), -1)).hasSizeGreaterThan(20);
    }

    @Test
    void a_copy_says_so_in_three_languages_and_which_it_is() {
        Marks marks = new Marks("1", "1", Optional.empty(), OptionalInt.of(3));

        String text = textOf(TEMPLATE.render(new CertificatePage(aCertificate(), marks), AT));

        assertThat(text).contains("КӨШІРМЕ · КОПИЯ · COPY 3");
        assertThat(textOf(aCertificate())).doesNotContain("КОПИЯ");
    }

    @Test
    void the_page_has_places_for_hand_and_security_paper_and_says_where_it_is_verified() {
        CertificateContent content = aCertificate();

        String text = textOf(content);

        assertThat(text)
                .contains("Подпись, место печати", "Серия и номер бланка", "https://iin.example/verify/")
                .doesNotContain("Подписано электронной");
    }

    @Test
    void an_electronic_signer_is_named() {
        Marks marks = new Marks("1", "1", Optional.of("MIA of Kazakhstan"), OptionalInt.empty());

        String text = textOf(TEMPLATE.render(new CertificatePage(aCertificate(), marks), AT));

        assertThat(text).contains("Подписано электронной цифровой подписью", "MIA of Kazakhstan");
    }

    @Test
    void letters_written_with_separate_accents_are_composed() {
        CertificateContent content = aCertificateForSurname("NGUYE\u0302\u0303N");

        String text = textOf(content);

        assertThat(text).contains("Surname NGUYỄN ");
    }

    @Test
    void a_part_of_the_name_that_does_not_exist_is_a_dash() {
        CertificateContent content = aCertificateFor(mononym("SUHARTO"), Optional.empty());

        String text = textOf(content);

        assertThat(text).contains("Surname — ", "Given names SUHARTO ", "Patronymic — ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WWWWWWWWWWWWWWWWWWWW", "MARIA DA CONCEICAO X ", "NNNNNNNNNNNNN-NNNNNN "})
    void names_of_a_hundred_letters_fit_on_the_page(String fifth) {
        String longest = fifth.repeat(5).strip();
        String cyrillic = "Щ".repeat(100);
        PrintedName latin = name(longest, longest, longest);

        String text = textOf(aCertificateFor(latin, Optional.of(name(cyrillic, cyrillic, cyrillic))));

        assertThat(text.replace(" ", ""))
                .contains("Surname" + longest.replace(" ", "") + cyrillic)
                .contains("Patronymic" + longest.replace(" ", "") + cyrillic);
    }

    @Test
    void the_whole_certificate_is_one_page_with_every_font_embedded() throws IOException {
        byte[] pdf = print(aCertificateForSurname("გიორგი"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(page.getResources().getFontNames())
                    .hasSize(4)
                    .allSatisfy(
                            font -> assertThat(page.getResources().getFont(font).isEmbedded())
                                    .isTrue());
        }
    }

    @Test
    void a_certificate_declares_archive_form_accessibility_and_language() throws IOException {
        byte[] pdf = print(aCertificate());

        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            assertThat(new String(metadata.toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<")
                    .contains("ТІРКЕУ КУӘЛІГІ / РЕГИСТРАЦИОННОЕ СВИДЕТЕЛЬСТВО № IIN-ANK-2026-000123");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("kk");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.OUTPUT_INTENTS))
                    .isTrue();
        }
    }

    @Test
    void the_same_content_at_the_same_moment_gives_the_same_bytes() {
        byte[] first = print(aCertificate());

        byte[] second = new CertificateTemplate(Stationery.ours()).render(page(aCertificate()), AT);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void another_moment_gives_another_file() {
        byte[] first = print(aCertificate());

        byte[] second = TEMPLATE.render(page(aCertificate()), AT.plusSeconds(1));

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void four_threads_print_each_their_own_certificate_from_a_new_template() throws Exception {
        CertificateTemplate template = new CertificateTemplate(Stationery.ours());
        ExecutorService threads = Executors.newFixedThreadPool(4);

        try {
            var printed = threads.invokeAll(IntStream.range(0, 40)
                    .mapToObj(number -> (Callable<String>)
                            () -> textOf(template.render(page(aCertificateForSurname("N" + number + "N")), AT)))
                    .collect(toList()));

            for (int number = 0; number < printed.size(); number++) {
                Future<String> text = printed.get(number);
                assertThat(text.get()).contains("Surname N" + number + "N ");
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
