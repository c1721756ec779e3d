package kz.iin.access.administration;

/**
 * A person who may sign in to the console.
 *
 * @param locked whether too many sign-ins failed and the next one has to wait
 */
public record ConsoleUser(String login, Rights rights, boolean secondFactor, boolean locked) {}
