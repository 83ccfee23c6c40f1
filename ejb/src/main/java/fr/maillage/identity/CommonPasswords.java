package fr.maillage.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

/** Which passwords are found by whoever tries lists of common ones and their usual variations. */
final class CommonPasswords {

    /** So many bits of guesses are too few: some thirty thousand million, which a graphics card does in an instant. */
    private static final double LEAST_BITS = 35;

    /** A word with so little in it remains common, whatever a handful of digits and signs is put into it. */
    private static final double LEAST_BITS_OF_WORD = 15;

    private static final int HANDFUL = 8;

    /** Number of characters looked at: so much that is no common password is enough, and the time that it takes is bounded. */
    private static final int LOOKED_AT = 40;

    private static final long MILLISECONDS = 200;

    private CommonPasswords() {}

    /** Tells if a password is common, or nearly. */
    static boolean guessable(String password) {
        String beginning = password.length() <= LOOKED_AT ? password : password.substring(0, LOOKED_AT);
        String word = word(beginning);
        return bits(beginning) < LEAST_BITS
                || (beginning.length() - word.length() < HANDFUL && bits(word) < LEAST_BITS_OF_WORD);
    }

    private static double bits(String text) {
        return text.isEmpty() ? 0 : Estimator.NBVCXZ.estimate(text).getEntropy();
    }

    /** Its letters alone. */
    private static String word(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** Made at first use: it reads long lists of words. */
    private static final class Estimator {

        private static final String WORDS = "common-words.txt";
        private static final Nbvcxz NBVCXZ = create();

        private static Nbvcxz create() {
            List<Dictionary> dictionaries = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
            dictionaries.add(ours());
            return new Nbvcxz(new ConfigurationBuilder()
                    .setDictionaries(dictionaries)
                    .setDistanceCalc(false)
                    .setCombinationAlgorithmTimeout(MILLISECONDS)
                    .createConfiguration());
        }

        /** The library's lists are English: what people type in France, and what this product is about. */
        private static Dictionary ours() {
            DictionaryBuilder dictionary =
                    new DictionaryBuilder().setDictionaryName("maillage").setExclusion(false);
            try (InputStream stream = CommonPasswords.class.getResourceAsStream(WORDS);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                int rank = 1;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        dictionary.addWord(line.trim(), rank++);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return dictionary.createDictionary();
        }
    }
}
