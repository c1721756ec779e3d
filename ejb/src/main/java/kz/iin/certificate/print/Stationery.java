package kz.iin.certificate.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.shared.RuleTexts;

/**
 * What forms are made of besides their content: stylesheets, texts, arms. The files of a folder win over ours, each by its name:
 * {@code certificate.fo.xsl}, {@code slip.fo.xsl}, {@code page.fo.xsl}, {@code arms.svg}, and single texts in
 * {@code messages_kk.properties} and so on.
 */
public final class Stationery {

    private final Optional<Path> folder;
    private final Map<String, Properties> texts;

    private Stationery(Optional<Path> folder) {
        this.folder = folder;
        this.texts = Stream.of("kk", "ru", "en").collect(Collectors.toMap(Function.identity(), this::replacing));
    }

    public static Stationery ours() {
        return new Stationery(Optional.empty());
    }

    /** @throws IllegalArgumentException when there is no such folder, or it replaces a text that no form has */
    public static Stationery from(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("iin.print.dir: not a folder");
        }
        return new Stationery(Optional.of(folder));
    }

    /** @throws java.util.MissingResourceException if the language lacks the text */
    public String text(String key, Locale language) {
        String replaced = texts.get(language.getLanguage()).getProperty(key);
        return replaced == null ? RuleTexts.text(key, language) : replaced;
    }

    /** @param owner beside which our file of that name stands */
    InputStream open(Class<?> owner, String name) throws IOException {
        Optional<Path> replacing = replacement(name);
        return replacing.isPresent() ? Files.newInputStream(replacing.get()) : owner.getResourceAsStream(name);
    }

    private Optional<Path> replacement(String name) {
        return folder.map(in -> in.resolve(name)).filter(Files::isRegularFile);
    }

    private Properties replacing(String language) {
        Properties replacing = new Properties();
        replacement("messages_" + language + ".properties").ifPresent(file -> load(replacing, file));
        replacing.stringPropertyNames().forEach(key -> RuleTexts.text(key, Locale.forLanguageTag(language)));
        return replacing;
    }

    private static void load(Properties texts, Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
