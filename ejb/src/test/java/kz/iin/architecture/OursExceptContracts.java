package kz.iin.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The classes of this module: no tests, and nothing that is generated from a contract. */
class OursExceptContracts implements ImportOption {

    private final ImportOption noTests = new DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return noTests.includes(location) && !location.contains("/kz/iin/contract/");
    }
}
