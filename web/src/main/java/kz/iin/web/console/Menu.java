package kz.iin.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.iin.application.reading.Role;

/** Where the person at the console can go. */
@Named
@RequestScoped
public class Menu {

    @Inject
    private SignedIn signedIn;

    public List<Section> getSections() {
        return sections(signedIn.viewer().roles());
    }

    /** A group in which these roles have nothing is left out. */
    static List<Section> sections(Set<Role> roles) {
        return Stream.of(MenuGroup.values())
                .map(group -> new Section(group, pages(group, roles)))
                .filter(section -> !section.pages().isEmpty())
                .toList();
    }

    private static List<ConsolePage> pages(MenuGroup group, Set<Role> roles) {
        return Stream.of(ConsolePage.values())
                .filter(page -> page.group() == group && page.isFor(roles))
                .toList();
    }

    /** A group and what it offers. */
    public record Section(MenuGroup group, List<ConsolePage> pages) {

        public Section {
            pages = List.copyOf(pages);
        }
    }
}
