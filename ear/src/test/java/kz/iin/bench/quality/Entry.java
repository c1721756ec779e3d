package kz.iin.bench.quality;

import kz.iin.duplicates.PersonData;

/** A description in a set, and whose it truly is. */
record Entry(String person, PersonData data) {}
