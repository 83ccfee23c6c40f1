package fr.maillage.norm;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Values as people and spreadsheets write them, right, spoilt and wrong, for tests of properties, which extend it. */
public abstract class WrittenValues {

    private static final String[] GAPS = {"", "", " ", ".", "-", "/", "\u00a0", "\u202f", "\u2013", " . "};

    /** One number with and without what spreadsheets drop and add, and other texts. */
    @Provide
    protected Arbitrary<String> phones() {
        Arbitrary<String> numbers = Arbitraries.integers()
                .between(100_000_000, 999_999_999)
                .flatMap(n -> Arbitraries.of("", "0", "+33", "0033", "+33 (0)", "33", "+330", "+262")
                        .map(prefix -> prefix + n));
        return spoilt(numbers, "+()0123456789 .-/;aE");
    }

    /** SIRETs with right and wrong keys, RNA numbers, SIRENs, fillers, and other texts. */
    @Provide
    protected Arbitrary<String> identifiers() {
        Arbitrary<String> sirets = Arbitraries.longs()
                .between(1_000_000_000_000L, 9_999_999_999_999L)
                .flatMap(n -> Arbitraries.integers().between(0, 9).map(key -> "" + n + key));
        Arbitrary<String> others = Arbitraries.of(
                "43493312300029",
                "W931234567",
                "w9a1234567",
                "434933123",
                "00000000000000",
                "1234567001",
                "CLUB12345678");
        return spoilt(Arbitraries.oneOf(sirets, others), "0123456789 .W/:Ea-");
    }

    /** Addresses of the web and of mail, and what resembles them. */
    @Provide
    protected Arbitrary<String> addresses() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("abAZée\u0301\u0001\u00a00-_. @,:/|;?#%<'\u2019")
                .ofMaxLength(20);
        return names.flatMap(name -> Arbitraries.of(
                                "",
                                "http://",
                                "HTTPS://",
                                "https://www.",
                                "www.",
                                "mailto:",
                                "javascript:",
                                "a.b@",
                                "Accueil@")
                        .flatMap(before -> Arbitraries.of("", ".fr", ".FR/x?y=z", "@exemple.fr", ".museum:8080")
                                .map(after -> before + name + after)))
                .filter(WrittenValues::unguarded);
    }

    /** Degrees, near France and anywhere. */
    @Provide
    protected Arbitrary<String> degrees() {
        Arbitrary<String> numbers = Arbitraries.doubles()
                .between(-180, 180)
                .map(d -> Double.toString(d))
                .flatMap(d -> Arbitraries.of(d, d.replace('.', ','), " " + d, d + "000"));
        Arbitrary<String> france = Arbitraries.doubles().between(-5, 51).map(d -> Double.toString(d));
        return Arbitraries.oneOf(
                france,
                numbers,
                Arbitraries.strings().withChars("0123456789-+.,eENaFxp ").ofMaxLength(12));
    }

    /** Postal codes and others. */
    @Provide
    protected Arbitrary<String> codes() {
        return Arbitraries.oneOf(
                Arbitraries.of("93220", "93 220", "93220.0", "93220,00", "\u00a093220", "1200", "2A004"),
                Arbitraries.strings().withChars("0123456789 .,AB").ofMaxLength(8));
    }

    /** Lines of an address. */
    @Provide
    protected Arbitrary<String> lines() {
        return Arbitraries.strings()
                .withChars("aZ é\u0301\u2019'`\u00a0\u202f\t\n\r\u0000\u0001,12")
                .ofMaxLength(30)
                .filter(WrittenValues::unguarded);
    }

    /** An apostrophe at the beginning may be the guard that files put before a formula: imports take it off. */
    private static boolean unguarded(String text) {
        return text.isEmpty() || "'\u2019`".indexOf(text.charAt(0)) < 0;
    }

    private static Arbitrary<String> spoilt(Arbitrary<String> values, String letters) {
        Arbitrary<String> spaced =
                values.flatMap(v -> Arbitraries.of(GAPS).map(gap -> v.replaceAll("(..)(?=.)", "$1" + gap)));
        Arbitrary<String> ended = Arbitraries.oneOf(values, spaced)
                .flatMap(v -> Arbitraries.of("", "", ".0", ",0", ",00", " ", "/x", " (accueil)")
                        .map(end -> v + end));
        return Arbitraries.oneOf(ended, Arbitraries.strings().withChars(letters).ofMaxLength(24));
    }
}
