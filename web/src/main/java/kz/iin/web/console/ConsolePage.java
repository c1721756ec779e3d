package kz.iin.web.console;

import java.util.EnumSet;
import java.util.Set;
import kz.iin.application.reading.Role;

/**
 * A page that the menu leads to. It stands in {@code webapp/console} under its path, gives the path as its
 * {@code pageName}, and is titled {@code <texts>.title}.
 */
public enum ConsolePage {
    COUNTER(MenuGroup.WORK, "counter/drafts", "counter", EnumSet.of(Role.OFFICER)),
    APPLICATIONS(MenuGroup.WORK, "applications", "applications", EnumSet.allOf(Role.class)),
    ACCEPTANCE_REFUSALS(MenuGroup.WORK, "acceptance-refusals", "acceptanceRefusals", EnumSet.allOf(Role.class)),
    OVERVIEW(MenuGroup.OVERSIGHT, "overview", "overview", EnumSet.allOf(Role.class)),
    REPORTS(MenuGroup.OVERSIGHT, "reports", "reports", EnumSet.of(Role.SUPERVISOR, Role.ADMINISTRATOR, Role.AUDITOR)),
    AUDIT(MenuGroup.OVERSIGHT, "audit", "audit", EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR)),
    INTEGRATION(MenuGroup.SYSTEM, "integration", "integration", EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR)),
    MESSAGES(MenuGroup.SYSTEM, "integration/messages", "messages", EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR)),
    DEAD_LETTERS(
            MenuGroup.SYSTEM, "integration/dead-letters", "deadLetters", EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR)),
    USERS(MenuGroup.SYSTEM, "users", "users", EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR)),
    PROPOSALS(MenuGroup.SYSTEM, "proposals", "proposals", EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR)),
    PARTNERS(MenuGroup.SYSTEM, "partners", "partners", EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR)),
    RULE_SETS(MenuGroup.SYSTEM, "rule-sets", "ruleSets", EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR)),
    MISSIONS(MenuGroup.SYSTEM, "missions", "missions", EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR)),
    HOLIDAYS(MenuGroup.SYSTEM, "holidays", "holidays", EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR)),
    SPECIAL_DAYS(MenuGroup.SYSTEM, "special-days", "specialDays", EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR)),
    TREATIES(MenuGroup.SYSTEM, "treaties", "treaties", EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR)),
    SETTINGS(MenuGroup.SYSTEM, "settings", "settings", EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR));

    private final MenuGroup group;
    private final String path;
    private final String texts;
    private final Set<Role> roles;

    ConsolePage(MenuGroup group, String path, String texts, Set<Role> roles) {
        this.group = group;
        this.path = path;
        this.texts = texts;
        this.roles = roles;
    }

    public MenuGroup group() {
        return group;
    }

    /** Its address under {@code /console/}. */
    public String path() {
        return path;
    }

    public String titleKey() {
        return texts + ".title";
    }

    /** Whether somebody in one of these roles has to do with it. */
    public boolean isFor(Set<Role> some) {
        return some.stream().anyMatch(roles::contains);
    }
}
