package kz.iin.application.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is done at a mission is done by one of its officers. */
@ApplicationScoped
public class RequireOfficer {

    @Inject
    private Counter counter;

    /** @throws Unacceptable when the officer is none of the mission */
    public void of(String mission, String officer) {
        counter.requireOfficer(officer, mission);
    }
}
