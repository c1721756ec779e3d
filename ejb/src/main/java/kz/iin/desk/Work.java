package kz.iin.desk;

import kz.iin.application.reading.Role;

/** What can be done with an application at the console, and by whom. */
public enum Work {
    FORM(Role.OPERATOR),
    REFUSE(Role.OPERATOR),
    ADJUDICATE(Role.OPERATOR),
    CORRECT(Role.OFFICER),
    WITHDRAW(Role.OFFICER),
    PRINT(Role.OFFICER),
    COPY(Role.OFFICER),
    HAND_OVER(Role.OFFICER),
    ANNUL(Role.OPERATOR);

    private final Role role;

    Work(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }
}
