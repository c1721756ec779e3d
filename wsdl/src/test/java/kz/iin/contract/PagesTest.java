package kz.iin.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages made of the contracts. */
class PagesTest {

    private static final Pattern LINK_WITHIN = Pattern.compile("href=\"#([^\"]+)\"");
    private static final Pattern LINK_TO_PAGE = Pattern.compile("href=\"([^#\"?]+)\"");
    private static final Pattern ANCHOR = Pattern.compile("id=\"([^\"]+)\"");

    static Stream<Path> pages() {
        return Contract.all()
                .map(Contract::place)
                .flatMap(place -> Stream.of("en.html", "ru.html").map(Path.of(place)::resolve))
                .map(Tree.PAGES.root()::resolve);
    }

    static Stream<Path> everyPage() {
        return Stream.concat(pages(), Stream.of(Tree.PAGES.root().resolve("index.html")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_link_within_a_page_leads_to_one_place_of_it(Path page) throws IOException {
        List<String> anchors = found(ANCHOR, page).toList();

        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(found(LINK_WITHIN, page)).isNotEmpty().isSubsetOf(anchors);
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void a_link_to_another_page_leads_to_it(Path page) throws IOException {
        assertThat(found(LINK_TO_PAGE, page))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(page.resolveSibling(link)).isRegularFile());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_shows_every_operation_and_every_sample(Path page) throws IOException {
        Contract contract = Contract.all()
                .filter(candidate -> page.startsWith(Tree.PAGES.root().resolve(candidate.place())))
                .findFirst()
                .orElseThrow();
        Set<String> samples = Sample.all()
                .filter(sample -> sample.place().equals(contract.place()))
                .map(sample -> sample.file().getFileName().toString())
                .collect(Collectors.toSet());

        assertThat(Files.readString(page)).contains(samples);
        assertThat(found(ANCHOR, page))
                .containsAll(contract.operations().stream()
                        .map(Contract.Operation::name)
                        .toList());
    }

    private static Stream<String> found(Pattern pattern, Path page) throws IOException {
        return pattern.matcher(Files.readString(page)).results().map((MatchResult result) -> result.group(1));
    }
}
