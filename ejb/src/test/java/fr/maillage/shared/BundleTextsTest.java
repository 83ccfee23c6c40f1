package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that {@link MessageFormat} fills in, in which an apostrophe quotes what follows. */
class BundleTextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/fr/maillage");

    private static final Set<String> NAMES = Set.of("texts", "rules", "findings", "hours");

    /** The bundles there are, by their path without ending. */
    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(TEXTS)) {
            return files.map(file -> TEXTS.relativize(file).toString())
                    .filter(file -> file.endsWith(".properties"))
                    .map(file -> file.substring(0, file.length() - ".properties".length()))
                    .filter(bundle -> NAMES.contains(bundle.substring(bundle.lastIndexOf('/') + 1)))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_bundles_are_found() throws IOException {
        assertThat(bundles())
                .contains("importing/findings", "hours/hours", "report/texts", "shared/rules", "offer/rules");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_apostrophe_is_swallowed_whatever_the_number(String bundle) throws IOException {
        for (String file : List.of(bundle + ".properties", bundle + "_en.properties")) {
            load(TEXTS.resolve(file)).forEach((key, value) -> {
                String text = value.toString();
                String quoted = text.replace("''", "").replace("'{'", "").replace("'}'", "");
                assertThat(quoted).as(file + " " + key).doesNotContain("'");
                for (int number : new int[] {0, 1, 2, 5}) {
                    Object[] args = new Object[8];
                    Arrays.fill(args, number);
                    assertThat(new MessageFormat(text, Locale.FRENCH).format(args))
                            .as(file + " " + key)
                            .isEqualTo(new MessageFormat(text.replace("''", "^"), Locale.FRENCH)
                                    .format(args)
                                    .replace('^', '\''));
                }
            });
        }
    }

    @Test
    void a_rule_stands_once_in_both_languages_with_the_feature_that_it_begins_with() throws IOException {
        List<String> rules =
                bundles().stream().filter(b -> b.endsWith("/rules")).toList();
        List<String> features = rules.stream()
                .map(b -> b.substring(0, b.indexOf('/')))
                .filter(f -> !f.equals("shared"))
                .toList();

        for (String bundle : rules) {
            String owner = bundle.substring(0, bundle.indexOf('/'));
            Set<Object> french = load(TEXTS.resolve(bundle + ".properties")).keySet();
            assertThat(load(TEXTS.resolve(bundle + "_en.properties")).keySet())
                    .as(bundle)
                    .isEqualTo(french);
            assertThat(french)
                    .as(bundle)
                    .allSatisfy(rule -> assertThat(features.stream()
                                    .filter(f -> rule.toString().matches(f + "[^a-z].*"))
                                    .findFirst()
                                    .orElse("shared"))
                            .as(rule.toString())
                            .isEqualTo(owner));
        }
    }

    @Test
    void a_rule_reads_the_sentence_of_its_feature_and_one_without_sentence_its_code() {
        assertThat(RuleTexts.text(Violation.of(null, "offer.archived", null), Locale.ENGLISH))
                .isEqualTo("This offer is archived.");
        assertThat(RuleTexts.text(Violation.of(null, "stale", null), Locale.FRENCH))
                .isNotEqualTo("stale");
        assertThat(RuleTexts.text(Violation.of(null, "offer.none-such", null), Locale.FRENCH))
                .isEqualTo("offer.none-such");
    }

    /** Empty where there is none: messages by mail are French. */
    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }
}
