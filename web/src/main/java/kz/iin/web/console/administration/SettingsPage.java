package kz.iin.web.console.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import kz.iin.settings.ListSettings;
import kz.iin.settings.Setting;
import kz.iin.settings.Variable.Trait;
import kz.iin.web.console.SignedIn;

/** The settings that are in force on this node; what is looked for stands in the URL. */
@Named
@RequestScoped
public class SettingsPage {

    @Inject
    private ListSettings settings;

    @Inject
    private SignedIn signedIn;

    private String wanted;
    private List<Setting> found;

    public List<Setting> getFound() {
        if (found == null) {
            String part = wanted == null ? "" : wanted.strip().toUpperCase(Locale.ROOT);
            found = settings.list(signedIn.viewer()).stream()
                    .filter(setting -> setting.variable().name().contains(part))
                    .toList();
        }
        return found;
    }

    public boolean isLive(Setting setting) {
        return setting.variable().is(Trait.LIVE);
    }

    public boolean isDangerous(Setting setting) {
        return setting.variable().is(Trait.DANGEROUS);
    }

    public String search() {
        return "/console/settings?faces-redirect=true&includeViewParams=true";
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
