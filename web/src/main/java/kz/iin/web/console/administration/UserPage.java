package kz.iin.web.console.administration;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.iin.access.account.ChangeMailbox;
import kz.iin.access.account.Mailbox;
import kz.iin.access.administration.ChangeUser;
import kz.iin.access.administration.ConsoleUser;
import kz.iin.access.administration.ListUsers;
import kz.iin.access.administration.NewPassword;
import kz.iin.access.administration.Outcome;
import kz.iin.access.administration.RegisterUser;
import kz.iin.access.administration.ResetSignIn;
import kz.iin.access.administration.Rights;
import kz.iin.application.reading.Mission;
import kz.iin.application.reading.Missions;
import kz.iin.application.reading.Role;
import kz.iin.web.console.SignedIn;

/** One person of the console, or a new one. */
@Named
@ViewScoped
public class UserPage implements Serializable {

    @Inject
    private ListUsers users;

    @Inject
    private RegisterUser registration;

    @Inject
    private ChangeUser change;

    @Inject
    private ResetSignIn resetting;

    @Inject
    private ChangeMailbox mailboxes;

    @Inject
    private Missions missions;

    @Inject
    private SignedIn signedIn;

    private Rights seen;
    private String login;
    private boolean isNew;
    private List<String> roles = List.of();
    private String mission;
    private boolean active = true;
    private boolean secondFactor;
    private String email;
    private String mailLanguage = "ru";
    private String password;
    private String told;

    /** Once the login has been read from the URL; none means a new person. */
    public void open() throws IOException {
        isNew = login == null;
        Optional<ConsoleUser> known = users.find(signedIn.viewer(), isNew ? "" : login);
        known.ifPresent(this::show);
        if (!isNew && known.isEmpty()) {
            FacesContext context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            context.responseComplete();
        }
    }

    public void save() {
        password = null;
        told = objection().or(() -> isNew ? register() : changeKnown()).orElse(null);
    }

    public void resetPassword() {
        NewPassword drawn = resetting.password(signedIn.viewer(), login);
        password = drawn.password().orElse(null);
        told = drawn.outcome() == Outcome.DONE ? "password" : "password." + drawn.outcome();
    }

    public void resetSecondFactor() {
        Outcome outcome = resetting.secondFactor(signedIn.viewer(), login);
        told = outcome == Outcome.DONE ? outcome.name() : "secondFactor." + outcome;
        secondFactor = outcome != Outcome.DONE && secondFactor;
    }

    private Optional<String> objection() {
        if (!RegisterUser.isLogin(login == null ? "" : login)) {
            return Optional.of("login");
        }
        if (!rights().isWhole()) {
            return Optional.of("mission");
        }
        boolean isMailbox = address().map(Mailbox::isAddress).orElse(true) && Mailbox.LANGUAGES.contains(mailLanguage);
        return isMailbox ? Optional.empty() : Optional.of("email");
    }

    private Optional<String> register() {
        Rights wanted = rights();
        Optional<String> given = registration.register(signedIn.viewer(), login, wanted);
        password = given.orElse(null);
        isNew = given.isEmpty();
        given.ifPresent(registered -> {
            changeMailbox();
            users.find(signedIn.viewer(), login).ifPresent(this::show);
        });
        if (given.isEmpty()) {
            return Optional.of("taken");
        }
        return Optional.of(wanted.equals(seen) ? "password" : "registered.PROPOSED");
    }

    private Optional<String> changeKnown() {
        Outcome outcome = change.change(signedIn.viewer(), login, seen, rights());
        boolean isOtherMailbox = changeMailbox();
        users.find(signedIn.viewer(), login).ifPresent(this::show);
        return Optional.of((outcome == Outcome.UNCHANGED && isOtherMailbox ? Outcome.DONE : outcome).name());
    }

    private boolean changeMailbox() {
        return mailboxes.change(signedIn.viewer(), login, new Mailbox(address(), mailLanguage));
    }

    private Optional<String> address() {
        return Optional.ofNullable(email).map(String::strip).filter(bare -> !bare.isEmpty());
    }

    private void show(ConsoleUser user) {
        seen = user.rights();
        roles = user.rights().roles().stream().map(Role::name).toList();
        mission = user.rights().mission().orElse(null);
        active = user.rights().active();
        secondFactor = user.secondFactor();
        mailboxes.of(signedIn.viewer(), user.login()).ifPresent(mailbox -> {
            email = mailbox.address().orElse(null);
            mailLanguage = mailbox.language();
        });
    }

    private Rights rights() {
        return new Rights(chosen(), Optional.ofNullable(mission), active);
    }

    private Set<Role> chosen() {
        return roles.stream().map(Role::valueOf).collect(Collectors.toSet());
    }

    public List<Mission> getMissions() {
        return missions.byCode().values().stream()
                .sorted(Comparator.comparing(Mission::code))
                .toList();
    }

    public boolean isEditable() {
        return signedIn.viewer().roles().contains(Role.ADMINISTRATOR)
                && !signedIn.viewer().login().equals(login);
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public boolean isFresh() {
        return isNew;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = List.copyOf(roles);
    }

    public String getMission() {
        return mission;
    }

    public void setMission(String mission) {
        this.mission = mission;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public List<String> getMailLanguages() {
        return Mailbox.LANGUAGES;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getMailLanguage() {
        return mailLanguage;
    }

    public void setMailLanguage(String mailLanguage) {
        this.mailLanguage = mailLanguage;
    }

    public boolean isSecondFactor() {
        return secondFactor;
    }

    /** Shown once. */
    public String getPassword() {
        return password;
    }

    /** What became of the last request, as the texts name it. */
    public String getTold() {
        return told;
    }
}
