package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.journey.Audited;
import kz.iin.journey.Journey;
import kz.iin.run.BuiltFiles;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.run.Patience;
import kz.iin.run.Ports;
import kz.iin.run.RunDirectory;
import kz.iin.run.StandIns;
import kz.iin.run.Started;
import kz.iin.run.WildFlyServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Applicants are told by mail who want to be, on a server that has a mail server. */
class ApplicantMailIT {

    private static final Patience BOOT = Patience.ofSeconds(180);
    private static final Patience MAIL = Patience.ofSeconds(45);

    private static final Started STARTED = new Started();
    private static final GreenMail POST = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static Database database;
    private static WildFlyServer server;
    private static Journey journey;

    @RegisterExtension
    private static final Browser browser = new Browser(ApplicantMailIT::begin);

    private static URI begin() throws Exception {
        POST.start();
        RunDirectory directory =
                STARTED.start(() -> RunDirectory.claim(BuiltFiles.target().resolve("applicant-mail")));
        database = STARTED.start(() -> Database.empty(directory.postgres()));
        StandIns ministries = STARTED.start(() -> StandIns.start(directory.path()));
        kz.iin.run.ServerSetup setup = kz.iin.run.ServerSetup.in(directory.server(), Ports.anyFree(new SecureRandom()))
                .with(database.environment())
                .with(ministries.environment())
                .with(directory.keys().environment())
                .with(Map.of(
                        "IIN_MAIL_HOST", "127.0.0.1",
                        "IIN_MAIL_PORT", Integer.toString(POST.getSmtp().getPort()),
                        "IIN_MAIL_FROM", "no-reply@iin.example",
                        "IIN_MAIL_TLS", "false"));
        server = STARTED.start(() -> WildFlyServer.launch(setup, BuiltFiles.ear()));
        server.awaitReady(BOOT);
        DemoData.load(database);
        journey = new Journey(server.address().resolve("/iin/"));
        return server.address().resolve("/iin/");
    }

    @AfterAll
    static void everything_ends() {
        STARTED.close();
        POST.stop();
    }

    @Test
    void who_gives_an_address_at_the_counter_gets_a_receipt_and_is_told_when_the_certificate_is_ready()
            throws Exception {
        CounterWalk officer = atTheConsent();
        officer.write("REPLY_ADDRESS", "one@mail.example");
        officer.choose("REPLY_LANGUAGE", "kk");
        officer.tick("REPLY_CONSENT");
        officer.next("file");
        assertThat(officer.page().locator("#summary")).not().containsText("one@mail.example");
        officer.field("file").click();
        String number = officer.page().locator("#outcome").innerText();

        assertThat(told("one@mail.example", 1)).containsExactly(number + " өтініші қабылданды");
        journey.form(number);
        assertThat(told("one@mail.example", 2)).contains(number + " өтініші: куәлік дайын");

        assertThat(texts("one@mail.example"))
                .allSatisfy(text -> assertThat(text).doesNotContain(officer.surname(), officer.documentNumber()));
        Page opened = opened(number);
        assertThat(opened.locator("#letters")).containsText("Ready to be handed over");
        assertThat(opened.locator("#letters")).containsText("sent");
        opened.locator("section#reply").scrollIntoViewIfNeeded();
        Browser.picture(opened, "application-reply-en");
        assertThat(Barriers.of(opened)).isEmpty();
        liesNowhereInTheClear("one@mail.example", number);
    }

    @Test
    void what_is_no_address_is_told_at_its_field_and_who_gives_one_consents_to_it() {
        CounterWalk officer = atTheConsent();

        officer.write("REPLY_ADDRESS", "no address");

        assertThat(officer.said("REPLY_ADDRESS")).containsText("One address of the form name@host.domain");
        officer.page().locator("#reply").scrollIntoViewIfNeeded();
        Browser.picture(officer.page(), "counter-reply-en");
        assertThat(Barriers.of(officer.page())).isEmpty();
        officer.next("file");
        assertThat(officer.field("file")).isDisabled();
    }

    @Test
    void an_address_is_given_and_corrected_at_the_page_of_the_application_and_a_refusal_names_its_ground()
            throws Exception {
        String number = filed();
        Page officer = opened(number);
        give(officer, "nobody", "ru", true);
        assertThat(officer.locator("[id='replyAddress:addressSaid']")).containsText("name@host.domain");
        give(officer, "two@mail.example", "ru", false);
        assertThat(officer.locator("[id='replyAddress:consentSaid']")).containsText("consent");
        give(officer, "two@mail.example", "ru", true);
        assertThat(officer.locator("#told")).containsText("saved");
        Page again = opened(number);
        give(again, "three@mail.example", "ru", true);
        assertThat(again.locator("#told")).containsText("saved");

        refuse(number, "An entry ban is in force.");

        assertThat(told("three@mail.example", 1)).containsExactly("Заявление " + number + ": в услуге отказано");
        assertThat(texts("three@mail.example").get(0)).contains("19-1").doesNotContain("An entry ban");
        assertThat(told("two@mail.example", 0)).isEmpty();
    }

    @Test
    void who_wants_no_mail_any_more_gets_none_and_the_address_is_gone() throws Exception {
        String number = filed();
        Page officer = opened(number);
        give(officer, "four@mail.example", "en", true);
        assertThat(officer.locator("#told")).containsText("saved");
        officer.click("[id='replyWithdrawal:withdraw']");
        assertThat(officer.locator("#told")).containsText("deleted");

        journey.form(number);

        assertThat(database.count("select count(*) from reply_address r join application a on a.id = r.application_id"
                        + " where a.number = '" + number + "'"))
                .isZero();
        String other = filed();
        Page again = opened(other);
        give(again, "five@mail.example", "en", true);
        assertThat(again.locator("#told")).containsText("saved");
        journey.form(other);
        assertThat(told("five@mail.example", 1)).hasSize(1);
        assertThat(told("four@mail.example", 0)).isEmpty();
    }

    @Test
    void nobody_but_an_officer_of_the_mission_sees_the_address() throws Exception {
        String number = filed();
        Page officer = opened(number);
        give(officer, "six@mail.example", "en", true);
        assertThat(officer.locator("#told")).containsText("saved");

        for (String other : List.of("operator.one", "auditor")) {
            Page page = browser.person(other, "en");
            page.navigate("console/application?number=" + number);
            assertThat(page.locator("#replyStanding")).containsText("wants to be told");
            assertThat(page.content()).doesNotContain("six@mail.example");
            assertThat(page.locator("[id='replyAddress']")).hasCount(0);
        }
    }

    private static CounterWalk atTheConsent() {
        CounterWalk officer = CounterWalk.of(browser.person("officer.ist", "en"));
        officer.start();
        officer.scanDocument();
        officer.tellPerson();
        officer.bringPapers();
        officer.tick("NAME_IN_LATIN");
        officer.consentAndCheck();
        return officer;
    }

    private static void liesNowhereInTheClear(String address, String number) throws Exception {
        assertThat(database.count(
                        "select count(*) from reply_address where position('" + address + "'::bytea in content) > 0"))
                .isZero();
        assertThat(database.count("select count(*) from queued_mail where recipient = '" + address + "'"))
                .isZero();
        assertThat(database.count("select count(*) from counter_confirmation where summary like '%" + address + "%'"))
                .isZero();
        assertThat(String.join(" ", new Audited(database).changesOf(number)))
                .contains("CHANGED_REPLY_ADDRESS")
                .doesNotContain(address);
        assertThat(Files.readString(server.log())).doesNotContain(address);
    }

    private static void give(Page officer, String address, String language, boolean consented) {
        officer.fill("[id='replyAddress:address']", address);
        officer.selectOption("[id='replyAddress:language']", language);
        officer.setChecked("[id='replyAddress:consent']", consented);
        officer.click("[id='replyAddress:save']");
        officer.waitForLoadState();
    }

    /** By the second of the three grounds. */
    private static void refuse(String number, String reason) {
        Page operator = browser.person("operator.one", "en");
        operator.navigate("console/application?number=" + number);
        operator.click("#refuse");
        operator.fill("[id='refuseService:grounds:1:reason']", reason);
        operator.click("[id='refuseService:confirm']");
        assertThat(operator.locator("#decision .reason").last()).containsText(reason);
    }

    private static String filed() throws Exception {
        SubmitApplication submission = journey.anotherSubmission();
        submission.setRequestId(UUID.randomUUID().toString());
        String number = journey.submit(submission);
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        return number;
    }

    private static Page opened(String number) {
        String officer = database.text("select officer from application where number = '" + number + "'");
        Page page = browser.person(officer, "en");
        page.navigate("console/application?number=" + number);
        return page;
    }

    /** The subjects of so many mails to somebody; waits for them. */
    private static List<String> told(String address, int expected) throws Exception {
        MAIL.sees(() -> to(address).count() >= expected);
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : to(address).toList()) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }

    private static List<String> texts(String address) throws Exception {
        List<String> texts = new ArrayList<>();
        for (MimeMessage mail : to(address).toList()) {
            texts.add((String) mail.getContent());
        }
        return texts;
    }

    private static Stream<MimeMessage> to(String address) {
        return Stream.of(POST.getReceivedMessages()).filter(mail -> isTo(mail, address));
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
