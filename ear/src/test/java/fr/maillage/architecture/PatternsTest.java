package fr.maillage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.TextPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No text of a length that a pattern accepts may exhaust the stack or take time out of proportion. */
class PatternsTest {

    /** A quarter of what a thread of the server has. */
    private static final long STACK = 256 * 1024;
    /** Linear patterns need not be fed to their end for what shows at this length. */
    private static final int ENOUGH = 20_000;

    private static final long NEGLIGIBLE = 60_000_000L;
    private static final double GROWTH = 3;

    @Test
    void the_longest_text_of_repeated_atoms_exhausts_no_stack() throws Exception {
        Map<String, TextPattern> patterns = Patterns.all();
        assertThat(patterns).hasSizeGreaterThan(80);
        List<String> overflown = new ArrayList<>();
        AtomicReference<Throwable> other = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> patterns.forEach((name, pattern) -> {
                    for (String repeated : repeated(pattern, false)) {
                        try {
                            use(pattern, fill(repeated, Math.min(pattern.longest(), 4 * TextPattern.LINE)));
                        } catch (StackOverflowError e) {
                            overflown.add(name + " by repeats of \"" + repeated + "\"");
                            break;
                        }
                    }
                }),
                "patterns",
                STACK);
        thread.setUncaughtExceptionHandler((t, e) -> other.set(e));
        thread.start();
        thread.join();
        assertThat(other.get()).isNull();
        assertThat(overflown).isEmpty();
    }

    /** A pattern that grows faster is let through only where its longest text is short enough not to matter. */
    @Test
    @Tag("long")
    void twice_the_text_takes_about_twice_the_time() throws Exception {
        Map<String, String> slow = new TreeMap<>();
        Patterns.all().forEach((name, pattern) -> {
            int longest = Math.min(pattern.longest(), ENOUGH);
            for (String repeated : repeated(pattern, true)) {
                long all = time(pattern, fill(repeated, longest));
                if (all > NEGLIGIBLE) {
                    long half = time(pattern, fill(repeated, longest / 2));
                    if (all > GROWTH * half || longest < pattern.longest() && all > NEGLIGIBLE * 10) {
                        slow.put(name, "\"" + repeated + "\": " + half / 1000 + " µs, then " + all / 1000 + " µs");
                        break;
                    }
                }
            }
        });
        assertThat(slow).isEmpty();
    }

    /** Each atom, all in their order and, where wanted, each two of them. */
    private static List<String> repeated(TextPattern pattern, boolean pairs) {
        List<String> atoms = Patterns.atoms(pattern.toString());
        List<String> texts = new ArrayList<>(atoms);
        for (int i = 0; pairs && i < atoms.size(); i++) {
            for (int j = 0; j < atoms.size(); j++) {
                texts.add(atoms.get(i) + atoms.get(j));
            }
        }
        texts.add(String.join("", atoms));
        return texts;
    }

    private static String fill(String repeated, int length) {
        // The last character is one that hardly any pattern wants, so that a match fails only at its end.
        return repeated.repeat(length / repeated.length())
                        .substring(0, length / repeated.length() * repeated.length() - 1)
                + "\u00a7";
    }

    /** The best of three, in nanoseconds. */
    private static long time(TextPattern pattern, String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3 && (i == 0 || best > NEGLIGIBLE); i++) {
            long from = System.nanoTime();
            use(pattern, text);
            best = Math.min(best, System.nanoTime() - from);
        }
        return best;
    }

    private static void use(TextPattern pattern, String text) {
        pattern.matches(text);
        pattern.replaceAll(text, m -> "");
    }
}
