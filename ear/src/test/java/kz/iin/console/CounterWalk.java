package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import kz.iin.contract.common.types.v1.Person;
import kz.iin.run.Patience;
import kz.iin.sample.Applications;

/** An officer at the counter with an applicant whom nobody knows. */
final class CounterWalk {

    static final String DRAFTS = "console/counter/drafts";

    private static final LocalDate IN_FORCE = LocalDate.of(2034, 2, 2);
    private static final Patience PATIENCE = Patience.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final Page page;
    private final Person applicant;
    private final PrintedZone zone;
    private final Pointer pointer;

    private CounterWalk(Page page, Person applicant, LocalDate expires) {
        this(page, Pointer.MOUSE, applicant, expires);
    }

    private CounterWalk(Page page, Pointer pointer, Person applicant, LocalDate expires) {
        this.page = page;
        this.pointer = pointer;
        this.applicant = applicant;
        this.zone = PrintedZone.of(applicant, expires);
    }

    /** With a passport that is in force. */
    static CounterWalk of(Page page) {
        return new CounterWalk(page, somebodyElse(), IN_FORCE);
    }

    /** On a screen that is touched. */
    static CounterWalk withFinger(Page page) {
        // the browser opens no window of its own for files from now on: it would do so before the first wait has begun
        page.onFileChooser(chooser -> {});
        return new CounterWalk(page, Pointer.FINGER, somebodyElse(), IN_FORCE);
    }

    /** With a passport that expired then. */
    static CounterWalk withPassportUntil(Page page, LocalDate expires) {
        return new CounterWalk(page, somebodyElse(), expires);
    }

    /** The same applicant comes again. */
    CounterWalk again() {
        return new CounterWalk(page, applicant, IN_FORCE);
    }

    /** Another applicant, of the same surname, born on the same day in the same place. */
    CounterWalk twin() {
        Person twin = somebodyElse();
        twin.getLatinName().setSurname(surname());
        twin.setBirthDate(applicant.getBirthDate());
        twin.setBirthPlace(applicant.getBirthPlace());
        return new CounterWalk(page, twin, IN_FORCE);
    }

    private static Person somebodyElse() {
        return Applications.all().get(0).ofSomebodyElse().payload().getPerson();
    }

    Page page() {
        return page;
    }

    String surname() {
        return applicant.getLatinName().getSurname();
    }

    /** Of nobody else: the place would make a stranger like all who came before. */
    String birthPlace() {
        return applicant.getBirthPlace();
    }

    /** As they are printed on the document. */
    List<String> zoneLines() {
        return zone.lines();
    }

    String documentNumber() {
        return zone.documentNumber();
    }

    /** @return the id of the draft */
    String start() {
        page.navigate(DRAFTS);
        pointer.press(page.locator("[id='list:start']"));
        page.waitForURL(Pattern.compile(".*counter/draft\\?.*id=.*"));
        return page.url().replaceFirst(".*[?&]id=([0-9]+).*", "$1");
    }

    /** As a reader does: letter by letter, a line break behind each line. */
    void scanDocument() {
        Locator field = field("ZONE");
        pointer.press(field);
        for (String line : zone.lines()) {
            field.pressSequentially(line);
            field.press("Enter");
        }
        assertThat(field("SURNAME")).hasValue(surname());
        settle();
        write("ISSUED", "01.02.2024");
    }

    void tellPerson() {
        next("BIRTH_PLACE");
        write("BIRTH_PLACE", birthPlace());
    }

    void bringPapers() {
        next("NAME_IN_LATIN");
        tick("PLACE_IN_LATIN");
        upload("IDENTITY_DOCUMENT", picture("passport.png"));
        upload("CONSENT", pdf("consent.pdf"));
    }

    void upload(String kind, FilePayload file) {
        int before = page.locator(".brought li").count();
        field("kind").selectOption(kind);
        settle();
        pointer.bring(field("files"), file);
        assertThat(page.locator(".brought li")).hasCount(before + 1);
        settle();
    }

    /** From the desktop onto the place for copies. */
    void drop(String kind, FilePayload file) {
        field("kind").selectOption(kind);
        settle();
        Drag.onto(field("files"), file);
    }

    void consentAndCheck() {
        next("CONSENT_GIVEN_ON");
        write("CONSENT_GIVEN_ON", DAY.format(LocalDate.of(2026, 3, 2)));
        write("TEXT_VERSION", "2026-1");
        write("OPERATOR_NAME", "Ministry of Foreign Affairs");
        write("OPERATOR_BIN", "940240000021");
        write("CONSENT_DATA", "Names, birth, citizenship, document, copies.");
        tick("ORIGINAL_SEEN");
        tick("COPY_TRUE");
    }

    /** All steps of a clean case, up to what is confirmed. */
    void walkToSummary() {
        scanDocument();
        tellPerson();
        bringPapers();
        tick("NAME_IN_LATIN");
        consentAndCheck();
        next("file");
    }

    /** @param shown what the next step has */
    void next(String shown) {
        press("next");
        assertThat(field(shown)).isAttached();
        settle();
    }

    void write(String name, String value) {
        field(name).fill(value);
        field(name).press("Tab");
        settle();
    }

    void choose(String name, String value) {
        field(name).selectOption(value);
        settle();
    }

    void tick(String name) {
        pointer.tick(field(name));
        settle();
    }

    void press(String name) {
        pointer.press(field(name));
    }

    Locator field(String name) {
        return page.locator("[id='draft:" + name + "']");
    }

    Locator said(String name) {
        return field(name + "Said");
    }

    /** Nothing is under way to the server any more. */
    void settle() {
        boolean settled = PATIENCE.sees(() -> {
            page.waitForTimeout(PAUSE.toMillis());
            return Boolean.TRUE.equals(page.evaluate("() => PrimeFaces.ajax.Queue.isEmpty()"));
        });
        if (!settled) {
            throw new IllegalStateException("the page still waits for the server");
        }
    }

    static FilePayload pdf(String name) {
        String file = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]>>endobj
            trailer<</Size 4/Root 1 0 R>>
            %%EOF
            """;
        return new FilePayload(name, "application/pdf", file.getBytes(StandardCharsets.US_ASCII));
    }

    static FilePayload picture(String name) {
        BufferedImage image = new BufferedImage(640, 440, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(40, 40, 180, 240);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload(name, "image/png", file.toByteArray());
    }

    /** What stands in the fields of a draft whose translation has no apostille. */
    void translateWithoutApostille() {
        next("NAME_IN_OTHER");
        tick("NAME_IN_OTHER");
        tick("PLACE_IN_LATIN");
        choose("CERTIFIED_BY", "NOTARY");
        Map.of("NOTARY_COUNTRY", "TUR", "BROUGHT", "NOTHING").forEach(this::choose);
        write("NOTARY_ACTED_ON", "15.01.2026");
        upload("IDENTITY_DOCUMENT", picture("passport.png"));
        upload("TRANSLATION", pdf("translation.pdf"));
        upload("CONSENT", pdf("consent.pdf"));
    }
}
