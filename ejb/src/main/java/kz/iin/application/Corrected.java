package kz.iin.application;

import java.time.Instant;

/**
 * Where a correction left the application.
 *
 * @param dataVersion that the correction made
 */
public record Corrected(ApplicationNumber number, ApplicationStatus status, int dataVersion, Instant at) {}
