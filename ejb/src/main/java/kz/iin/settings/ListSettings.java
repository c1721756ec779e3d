package kz.iin.settings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.settings.Setting.Origin;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;

/** The settings of this node as they are in force now, for administrators and auditors. */
@Stateless
public class ListSettings {

    private static final List<Variable> ALL = Variables.all();

    @Inject
    private Config config;

    public List<Setting> list(Viewer viewer) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR, Role.AUDITOR);
        return ALL.stream().map(this::setting).toList();
    }

    private Setting setting(Variable variable) {
        if (variable.property().isPresent()) {
            ConfigValue found = config.getConfigValue(variable.property().get());
            Optional<String> value = Optional.ofNullable(found.getValue());
            return Setting.of(variable, value, value.map(text -> origin(found)).orElse(Origin.DEFAULT));
        }
        return ofServer(variable);
    }

    /** As the server resolves {@code ${env.NAME}}: a system property of that name outvotes the environment. */
    private static Setting ofServer(Variable variable) {
        String property = System.getProperty("env." + variable.name());
        if (property != null) {
            return Setting.of(variable, Optional.of(property), Origin.SYSTEM_PROPERTY);
        }
        Optional<String> value = Optional.ofNullable(System.getenv(variable.name()));
        return Setting.of(variable, value, value.map(text -> Origin.ENVIRONMENT).orElse(Origin.DEFAULT));
    }

    /** By the ordinals that MicroProfile Config gives its sources (2.0, ch. "ConfigSources"). */
    private static Origin origin(ConfigValue found) {
        return switch (found.getSourceOrdinal()) {
            case 400 -> Origin.SYSTEM_PROPERTY;
            case 300 -> Origin.ENVIRONMENT;
            default -> Origin.FILE;
        };
    }
}
