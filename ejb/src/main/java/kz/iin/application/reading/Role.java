package kz.iin.application.reading;

/** What a person does at the console; the names are those of the roles of the server. */
public enum Role {
    /** Consular officer: accepts applications, hands over certificates. */
    OFFICER,
    /** Answers for the officers of a mission. */
    SUPERVISOR,
    /** Operator of the MVD: decides. */
    OPERATOR,
    ADMINISTRATOR,
    AUDITOR
}
