package fr.maillage.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses on the net and postal codes. */
public final class AddressPolicy {

    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@|;,<>()\"]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,}");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");
    private static final int LONGEST_EMAIL = 254;

    private AddressPolicy() {}

    public static boolean email(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }

    public static boolean postalCode(String text) {
        return POSTAL_CODE.matcher(text).matches();
    }

    /**
     * A web address with its scheme: {@code www.exemple.fr} becomes {@code https://www.exemple.fr}.
     *
     * @return empty when it is no http or https address; a vertical bar is refused, since it separates addresses
     */
    public static Optional<String> web(String text) {
        String address = SCHEME.matcher(text).matches() ? text : "https://" + text;
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = ("http".equals(scheme) || "https".equals(scheme))
                    && uri.getRawUserInfo() == null
                    && uri.getRawAuthority() != null
                    && uri.getRawAuthority().contains(".");
            return web ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
