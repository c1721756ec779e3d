package kz.iin.application.term;

import java.time.Instant;
import java.time.ZoneId;
import kz.iin.application.ApplicationNumber;

/**
 * An application whose term would end at another moment.
 *
 * @param zone that of its mission
 */
public record MovedTerm(ApplicationNumber number, String mission, ZoneId zone, Instant before, Instant after) {}
