package kz.iin.calendar;

import java.time.Instant;

/** Whose working day counts. No act says it: the mission where the applicant came, or the ministry that decides. */
public enum DeadlineRule {
    ASTANA {
        @Override
        public Term term(Instant filed, OfficeCalendar mission, OfficeCalendar astana) {
            return astana.termFrom(filed);
        }
    },
    MISSION {
        @Override
        public Term term(Instant filed, OfficeCalendar mission, OfficeCalendar astana) {
            return mission.termFrom(filed);
        }
    },
    /** Whichever ends first; Astana's when they end together. */
    STRICTER {
        @Override
        public Term term(Instant filed, OfficeCalendar mission, OfficeCalendar astana) {
            Term there = mission.termFrom(filed);
            Term here = astana.termFrom(filed);
            return there.endsAt().isBefore(here.endsAt()) ? there : here;
        }
    };

    public abstract Term term(Instant filed, OfficeCalendar mission, OfficeCalendar astana);
}
