package fr.maillage.norm;

import java.util.Locale;
import java.util.Optional;

/** Addresses of electronic mail, in lower case: nobody tells two people apart by capitals. */
public final class EmailPolicy {

    /** The longest address there may be, in characters (RFC 5321). */
    public static final int LONGEST = 254;

    private EmailPolicy() {}

    /**
     * The address in lower case, without spaces around it.
     *
     * @param text one address, never null
     * @return empty when it is none
     */
    public static Optional<String> normalise(String text) {
        String address = WrittenLine.of(text).toLowerCase(Locale.ROOT);
        return address.length() <= LONGEST
                        && NormPatterns.EMAIL.matcher(address).matches()
                ? Optional.of(address)
                : Optional.empty();
    }

    /** Tells if a text is an address, whatever its capitals. */
    public static boolean valid(String text) {
        return normalise(text).isPresent();
    }
}
