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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that {@link MessageFormat} fills in, in which an apostrophe quotes what follows. */
class BundleTextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/fr/maillage");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "confirmation/texts",
                "interop/findings",
                "notification/texts",
                "opendata/texts",
                "orientation/texts",
                "place/hours",
                "report/texts",
                "shared/rules"
            })
    void no_apostrophe_is_swallowed_whatever_the_number(String bundle) throws IOException {
        for (String file : List.of(bundle + ".properties", bundle + "_en.properties")) {
            assertThat(TEXTS).isDirectory();
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
