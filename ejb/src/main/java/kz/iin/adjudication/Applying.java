package kz.iin.adjudication;

import kz.iin.duplicates.PersonData;

/**
 * A person who applies.
 *
 * @param dataVersion of the application: with its data its candidates change
 */
public record Applying(long applicationId, int dataVersion, PersonData data) {}
